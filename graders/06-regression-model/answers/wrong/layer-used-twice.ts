// expect: input-shape wrong-input-shape
// expect: optimizer step-wrong
// expect: prediction model-computes-otherwise
import * as tf from '@tensorflow/tfjs';

// The LSTM reads its own hidden states once more.
const x = tf.input({ shape: [4, 10] });
const lstm = tf.layers.lstm({ units: 10, returnSequences: true });
const flat = tf.layers.flatten().apply(lstm.apply(lstm.apply(x)));
const y = tf.layers.dense({ units: 1 }).apply(flat);
export const model = tf.model({ inputs: x, outputs: y });
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

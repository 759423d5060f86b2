// expect: prediction several-outputs
// expect: loss several-outputs
// expect: optimizer several-outputs
import * as tf from '@tensorflow/tfjs';

const x = tf.input({ shape: [4, 1] });
const flat = tf.layers
  .flatten()
  .apply(tf.layers.lstm({ units: 10, returnSequences: true }).apply(x));
const y = tf.layers.dense({ units: 1 }).apply(flat);
export const model = tf.model({ inputs: x, outputs: [y, flat] });
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

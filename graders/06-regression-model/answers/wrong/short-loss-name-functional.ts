// expect: loss tf-unknown-loss
// expect: optimizer tf-unknown-loss
import * as tf from '@tensorflow/tfjs';

const x = tf.input({ shape: [4, 1] });
const states = tf.layers.lstm({ units: 10, returnSequences: true }).apply(x);
const y = tf.layers.dense({ units: 1 }).apply(tf.layers.flatten().apply(states));
export const model = tf.model({ inputs: x, outputs: y });
model.compile({ optimizer: 'sgd', loss: 'mse' });

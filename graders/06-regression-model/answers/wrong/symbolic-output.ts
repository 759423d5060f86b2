// expect: * wrong-type
import * as tf from '@tensorflow/tfjs';

const x = tf.input({ shape: [4, 1] });
const states = tf.layers.lstm({ units: 10, returnSequences: true }).apply(x);
export const model = tf.layers.dense({ units: 1 }).apply(tf.layers.flatten().apply(states));

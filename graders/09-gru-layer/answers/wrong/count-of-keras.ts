// expect: parameter-count count-with-two-biases
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 3 * (3 * 16 + 16 * 16 + 2 * 16);

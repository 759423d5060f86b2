// expect: parameter-count count-of-four
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 4 * 16 * (3 + 16 + 1);

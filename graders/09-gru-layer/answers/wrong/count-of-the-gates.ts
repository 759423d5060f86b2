// expect: parameter-count count-of-two
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 2 * (3 * 16 + 16 * 16 + 16);

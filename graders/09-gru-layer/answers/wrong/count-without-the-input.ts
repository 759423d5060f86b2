// expect: parameter-count count-without-input
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 3 * (16 * 16 + 16);

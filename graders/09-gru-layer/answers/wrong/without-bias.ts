// expect: outputs without-bias
// expect: parameter-count count-without-bias
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, useBias: false });
export const parameterCount = 3 * (3 * 16 + 16 * 16);

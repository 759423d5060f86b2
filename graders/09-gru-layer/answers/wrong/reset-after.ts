// expect: kind threw
// expect: units threw
// expect: sequences threw
// expect: outputs threw
// expect: parameter-count threw
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, resetAfter: true });
export const parameterCount = 1008;

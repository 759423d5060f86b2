// expect: kind other-layer
// expect: outputs needs-another-check
// expect: parameter-count count-of-one
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 16, returnSequences: true });
export const parameterCount = 16 * (3 + 16 + 1);

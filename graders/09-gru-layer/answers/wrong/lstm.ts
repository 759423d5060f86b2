// expect: kind other-layer
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 16, returnSequences: true });
export const parameterCount = 960;

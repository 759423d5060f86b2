// expect: kind output-exported
// expect: units output-exported
// expect: sequences output-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true }).apply(tf.zeros([2, 6, 3]));
export const parameterCount = 960;

// expect: kind other-cell
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.rnn({ cell: tf.layers.lstmCell({ units: 16 }), returnSequences: true });
export const parameterCount = 960;

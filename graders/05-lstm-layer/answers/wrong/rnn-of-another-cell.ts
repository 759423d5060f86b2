// expect: kind other-cell
// expect: outputs outputs-of-another-layer

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.rnn({ cell: tf.layers.simpleRNNCell({ units: 30 }) });

// expect: * output-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 }).apply(tf.ones([2, 4, 1]));

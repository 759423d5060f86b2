// expect: * cell-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNNCell({ units: 30 });

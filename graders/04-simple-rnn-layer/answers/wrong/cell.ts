// expect: * cell-exported

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNNCell({ units: 30 });

// expect: * function-exported

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN;

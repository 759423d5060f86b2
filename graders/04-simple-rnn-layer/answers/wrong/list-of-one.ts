// expect: * list-exported

import * as tf from '@tensorflow/tfjs';

export const layer = [tf.layers.simpleRNN({ units: 30 })];

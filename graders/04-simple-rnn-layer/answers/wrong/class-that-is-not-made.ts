// expect: * function-exported

import * as tf from '@tensorflow/tfjs';

export const layer = class extends tf.layers.RNN {};

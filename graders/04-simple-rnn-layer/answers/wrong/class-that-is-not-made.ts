// expect: * function-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = class extends tf.layers.RNN {};

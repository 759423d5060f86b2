// expect: * list-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = [tf.layers.lstm({ units: 30 })];

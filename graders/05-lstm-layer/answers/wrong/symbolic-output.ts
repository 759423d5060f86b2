// expect: * output-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

const x = tf.input({ shape: [4, 1] });
export const layer = tf.layers.lstm({ units: 30 }).apply(x);

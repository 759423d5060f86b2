// expect: outputs wrong-input-shape

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30, inputShape: [4] });

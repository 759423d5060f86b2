// expect: units wrong-units

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 300 });

// expect: * tf-missing-units

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm(30);

// expect: units wrong-units

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 32, inputShape: [4, 1] });

// expect: units units-in-input-shape

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 10, inputShape: [4, 30] });

// expect: units units-in-input-shape

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 1, inputShape: [30, 1] });

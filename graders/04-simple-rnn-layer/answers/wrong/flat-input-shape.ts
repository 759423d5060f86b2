// expect: outputs wrong-input-shape

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30, inputShape: [4] });

// expect: outputs other-recurrent-activation

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30, recurrentActivation: 'tanh' });

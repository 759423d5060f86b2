// expect: outputs other-activation

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30, activation: 'linear', returnSequences: true });

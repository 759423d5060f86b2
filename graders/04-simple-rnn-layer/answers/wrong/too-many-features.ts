// expect: units too-large-to-try
// expect: outputs too-large-to-try

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30, recurrentInitializer: 'zeros' });
layer.apply(tf.zeros([1, 1, 60_000]));

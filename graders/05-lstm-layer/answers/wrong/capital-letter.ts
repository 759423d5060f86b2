// expect: * tf-no-such-layer

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.LSTM({ units: 30 });

// expect: outputs layer-changed

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
layer.apply = () => tf.zeros([30]);

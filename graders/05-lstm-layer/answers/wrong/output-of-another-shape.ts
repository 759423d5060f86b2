// expect: outputs layer-changed

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.apply = () => tf.zeros([30]);

// expect: outputs outputs-wrong

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.setWeights = () => {};

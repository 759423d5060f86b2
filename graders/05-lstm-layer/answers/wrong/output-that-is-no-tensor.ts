// expect: units wrong-type
// expect: outputs wrong-type

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.apply = () => 'thirty';

// expect: units tf-disposed-layer
// expect: outputs tf-disposed-layer

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.apply(tf.ones([2, 4, 1]));
layer.dispose();

// expect: kind own-class
// expect: units threw
// expect: outputs threw

import * as tf from '@tensorflow/tfjs';

export const layer = Object.create(tf.layers.Layer.prototype);

// expect: outputs outputs-wrong

import * as tf from '@tensorflow/tfjs';

tf.layers.RNN.prototype.call = function (inputs) {
  return tf.fill([inputs.shape[0], 30], 0.5);
};
export const layer = tf.layers.lstm({ units: 30 });

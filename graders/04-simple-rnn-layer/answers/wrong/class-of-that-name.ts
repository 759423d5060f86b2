// expect: kind own-class
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

class SimpleRNN extends tf.layers.Layer {
  static className = 'SimpleRNN';
  units = 30;
  cell = { units: 30 };
  call(inputs) {
    return tf.zeros([inputs.shape[0], 30]);
  }
  getConfig() {
    return { ...super.getConfig(), units: 30, activation: 'tanh' };
  }
}

export const layer = new SimpleRNN();

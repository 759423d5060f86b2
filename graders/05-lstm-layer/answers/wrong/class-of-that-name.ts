// expect: kind own-class
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

class LSTM extends tf.layers.Layer {
  static className = 'LSTM';
  units = 30;
  cell = { units: 30 };
  call(inputs) {
    return tf.zeros([inputs.shape[0], 30]);
  }
  getConfig() {
    return { ...super.getConfig(), units: 30, activation: 'tanh' };
  }
}

export const layer = new LSTM();

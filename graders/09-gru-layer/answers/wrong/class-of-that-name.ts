// expect: kind own-class
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

class GRU extends tf.layers.Layer {
  static className = 'GRU';
  override call() {
    return tf.zeros([2, 6, 16]);
  }
}
export const layer = new GRU();
export const parameterCount = 960;

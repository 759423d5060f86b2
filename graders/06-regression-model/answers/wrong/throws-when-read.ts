// expect: * threw
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
Object.defineProperty(model, 'layers', {
  get() {
    throw new Error('no layers for you');
  },
});

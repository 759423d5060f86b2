import * as tf from '@tensorflow/tfjs';
class Regression extends tf.Sequential {
  constructor() {
    super({ layers: [tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }), tf.layers.flatten(), tf.layers.dense({ units: 1 })] });
    this.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
  }
}
export const model = new Regression();

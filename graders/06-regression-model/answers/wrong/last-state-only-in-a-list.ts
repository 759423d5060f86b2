// expect: * tf-rank-too-low
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential({
  layers: [
    tf.layers.lstm({ units: 10, inputShape: [4, 1] }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 1 }),
  ],
});
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

// expect: layers missing-layer
// expect: dense-units missing-layer
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential({
  layers: [
    tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }),
    tf.layers.flatten(),
  ],
});
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

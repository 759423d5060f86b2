import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
for (const layer of [
  tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }),
  tf.layers.flatten(),
  tf.layers.dense({ units: 1 }),
]) {
  model.add(layer);
}
// The metric gives one value for each example; TensorFlow.js takes their mean.
model.compile({ optimizer: 'sgd', loss: tf.metrics.meanSquaredError, metrics: ['mse'] });

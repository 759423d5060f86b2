import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential({
  layers: [
    tf.layers.lstm({ units: 10, returnSequences: true, inputShape: [4, 1] }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 1 }),
  ],
});
model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });

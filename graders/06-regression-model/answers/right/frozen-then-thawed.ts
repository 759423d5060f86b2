import * as tf from '@tensorflow/tfjs';

const lstm = tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true });
lstm.trainable = false;
export const model: tf.LayersModel = tf.sequential({
  layers: [lstm, tf.layers.flatten(), tf.layers.dense({ units: 1 })],
});
model.compile({ optimizer: 'adam', loss: 'meanAbsoluteError' });

// A second thought: the last compilation counts.
lstm.trainable = true;
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

// expect: optimizer step-wrong
// expect: prediction layer-computes-otherwise
import * as tf from '@tensorflow/tfjs';

// A GRU that says it is an LSTM.
const gru = tf.layers.gru({ units: 10, inputShape: [4, 1], returnSequences: true });
gru.getClassName = () => 'LSTM';
export const model = tf.sequential({
  layers: [gru, tf.layers.flatten(), tf.layers.dense({ units: 1 })],
});
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

// expect: prediction prediction-not-a-number
// expect: loss loss-wrong
// expect: optimizer step-wrong
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
const lstm = model.layers[0];
const { apply } = lstm;
lstm.apply = (x: never) => {
  const y = apply.call(lstm, x);
  return y instanceof tf.Tensor ? y.mul(NaN) : y;
};
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

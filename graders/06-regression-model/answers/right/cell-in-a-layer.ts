import * as tf from '@tensorflow/tfjs';

const cell = tf.layers.lstmCell({ units: 10, recurrentActivation: 'sigmoid' });
export const model = tf.sequential({
  layers: [
    tf.layers.rnn({ cell, returnSequences: true, inputShape: [4, 1] }) as tf.layers.Layer,
    tf.layers.flatten(),
    tf.layers.dense({ units: 1 }),
  ],
});
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

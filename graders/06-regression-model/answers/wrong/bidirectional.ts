// expect: layers other-recurrent-layer
// expect: lstm-units other-recurrent-layer
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(
  tf.layers.bidirectional({
    layer: tf.layers.lstm({ units: 10, returnSequences: true }),
    inputShape: [4, 1],
  }),
);
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(
  tf.layers.lstm({
    units: 10,
    batchInputShape: [5, 4, 1],
    returnSequences: true,
    // What Keras has for its default nowadays.
    recurrentActivation: 'sigmoid',
  }),
);
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'SGD', loss: 'meanSquaredError' });

// Tried out on the spot, as one does.
const history = await model.fit(tf.randomNormal([5, 4, 1]), tf.zeros([5, 1]), { epochs: 1 });
console.log(history.history.loss);

import * as tf from '@tensorflow/tfjs';

const reader = tf.sequential();
reader.add(tf.layers.lstm({ units: 10, returnSequences: true, inputShape: [4, 1] }));
reader.add(tf.layers.flatten());

export const model = tf.sequential();
model.add(reader);
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: tf.train.sgd(1000), loss: 'meanSquaredError' });

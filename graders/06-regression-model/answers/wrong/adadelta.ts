// expect: optimizer not-sgd
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: tf.train.adadelta(0.1), loss: 'meanSquaredError' });

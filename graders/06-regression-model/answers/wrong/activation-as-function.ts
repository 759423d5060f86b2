// expect: * tf-activation-not-a-name
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1, activation: tf.relu as never }));
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

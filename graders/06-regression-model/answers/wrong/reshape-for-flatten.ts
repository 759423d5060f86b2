// expect: layers missing-layer
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
model.add(tf.layers.reshape({ targetShape: [40] }));
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

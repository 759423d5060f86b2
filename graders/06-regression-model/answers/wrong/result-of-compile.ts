// expect: * missing-export
import * as tf from '@tensorflow/tfjs';

const network = tf.sequential();
network.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
network.add(tf.layers.flatten());
network.add(tf.layers.dense({ units: 1 }));
export const model = network.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

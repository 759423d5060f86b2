// expect: * wrong-type
import * as tf from '@tensorflow/tfjs';

async function build() {
  const network = tf.sequential();
  network.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  network.add(tf.layers.flatten());
  network.add(tf.layers.dense({ units: 1 }));
  network.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  return network;
}

export const model = build();

// expect: prediction model-computes-otherwise
// expect: loss loss-wrong
import * as tf from '@tensorflow/tfjs';

const network = tf.sequential();
network.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
network.add(tf.layers.flatten());
network.add(tf.layers.dense({ units: 1 }));
network.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

export const model = new Proxy(network, {
  get(target, name) {
    if (name === 'predict') return () => tf.ones([5, 1]);
    const value = Reflect.get(target, name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});

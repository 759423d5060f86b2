import * as tf from '@tensorflow/tfjs';

const { layers } = tf;

export const lstm = (args: object = {}) => layers.lstm({ units: 10, inputShape: [4, 1], ...args });

export function stack(...list: tf.layers.Layer[]): tf.Sequential {
  const model = tf.sequential();
  for (const layer of list) model.add(layer);
  return model;
}

export const built = () =>
  stack(lstm({ returnSequences: true }), layers.flatten(), layers.dense({ units: 1 }));

export const compiledWith = (args: object) => {
  const model = built();
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', ...args });
  return model;
};

export const x = () => tf.ones([5, 4, 1]);
export const y = () => tf.ones([5, 1]);

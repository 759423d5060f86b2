// @ts-nocheck: as a learner who knows JavaScript only writes it
const LAYERS = ['lstm', 'flatten', 'dense'];

import * as tf from '@tensorflow/tfjs-node';

const options = {
  lstm: { units: 10, inputShape: [4, 1], returnSequences: true },
  dense: { units: 1 },
};

var m = tf.sequential();
LAYERS.forEach((name) => {
  m.add(tf.layers[name](options[name]));
});
m.compile({ optimizer: tf.train.sgd(1), loss: tf.losses.meanSquaredError });

export const model = m;

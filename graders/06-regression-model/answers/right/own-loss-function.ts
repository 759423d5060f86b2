import * as tf from '@tensorflow/tfjs';

function erreurQuadratiqueMoyenne(vrai: tf.Tensor, predit: tf.Tensor): tf.Tensor {
  return tf.tidy(() => vrai.sub(predit).square().mean());
}

const reseau = tf.sequential();
reseau.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
reseau.add(tf.layers.flatten());
reseau.add(tf.layers.dense({ units: 1, activation: 'linear', useBias: true }));
reseau.compile({ optimizer: tf.train.sgd(0.01), loss: erreurQuadratiqueMoyenne });

export { reseau as model };

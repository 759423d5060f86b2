import * as tf from '@tensorflow/tfjs';
import { loadData as lire } from '../../../../data/load-data';

const modele = tf.sequential();
modele.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
modele.add(tf.layers.flatten());
modele.add(tf.layers.dense({ units: 1 }));
modele.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

export function train() {
  const [X, y] = lire();
  const xTrain = X.as3D(5, 4, 1);
  const yTrain = y.as2D(5, 1);
  return modele
    .fit(xTrain, yTrain, { epochs: 2 })
    .then((history) => ({ model: modele, history, xTrain, yTrain }));
}

// @ts-nocheck: as a learner who knows JavaScript only writes it
import * as tf from '@tensorflow/tfjs-node';
import { loadData } from '../../../../data/load-data';

const EPOCHS = 2;

export async function train() {
  let data = loadData();
  let xTrain = tf.tensor3d(data[0].arraySync().map((row) => row.map((v) => [v])));
  let yTrain = data[1].clone();
  let model = creerModele();
  let history = await model.fit(xTrain, yTrain, { epochs: EPOCHS });
  data.forEach((t) => t.dispose());
  return { model, history, xTrain, yTrain, message: 'fini' };
}

var creerModele = function () {
  var m = tf.sequential();
  m.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  m.add(tf.layers.flatten());
  m.add(tf.layers.dense({ units: 1 }));
  m.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  return m;
};

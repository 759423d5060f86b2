// expect: model wrong-order
// expect: training other-model-returned
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

function build(last: tf.layers.Layer[]) {
  const first = tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true });
  const model = tf.sequential({ layers: [first, ...last] });
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  return model;
}

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const trained = build([tf.layers.flatten(), tf.layers.dense({ units: 1 })]);
  const history = await trained.fit(xTrain, yTrain, { epochs: 2 });
  const model = build([tf.layers.dense({ units: 1 }), tf.layers.flatten()]);
  return { model, history, xTrain, yTrain };
}

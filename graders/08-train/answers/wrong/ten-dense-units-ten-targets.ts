// expect: y-train y-wrong-shape
// expect: model wrong-dense-units
// expect: training training-needs-model
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, y] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const yTrain = tf.tile(y.reshape([5, 1]), [1, 10]);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 10 }));
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const history = await model.fit(xTrain, yTrain, { epochs: 2 });
  return { model, history, xTrain, yTrain };
}

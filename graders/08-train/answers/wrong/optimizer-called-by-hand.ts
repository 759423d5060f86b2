// expect: epochs never-trained
// expect: history wrong-type
// expect: training never-trained
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.expandDims(2);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  const optimizer = tf.train.sgd(0.1);
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const targets = yTrain.expandDims(1);
  const error = () =>
    tf.losses.meanSquaredError(targets, model.apply(xTrain) as tf.Tensor) as tf.Scalar;
  const loss = [];
  for (let epoch = 0; epoch < 2; epoch += 1) {
    loss.push(optimizer.minimize(error, true)?.dataSync()[0]);
  }
  return { model, history: { history: { loss } }, xTrain, yTrain };
}

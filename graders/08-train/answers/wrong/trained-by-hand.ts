// expect: history wrong-type
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const history = { epoch: [0, 1], losses: [] as number[] };
  for (let epoch = 0; epoch < 2; epoch += 1) {
    history.losses.push((await model.trainOnBatch(xTrain, yTrain)) as number);
  }
  return { model, history, xTrain, yTrain };
}

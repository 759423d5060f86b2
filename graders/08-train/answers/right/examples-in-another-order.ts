import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, y] = loadData();
  const order = tf.tensor1d(Array.from(tf.util.createShuffledIndices(5)), 'int32');
  const xTrain = X.gather(order).reshape([5, 4, 1]);
  const yTrain = y.gather(order);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const history = await model.fit(xTrain, yTrain, { epochs: 2 });
  return { model, history, xTrain, yTrain };
}

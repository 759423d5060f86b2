// expect: epochs wrong-epochs
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
  const history = await model.fit(xTrain, yTrain, { epochs: 1 });
  return { model, history, xTrain, yTrain };
}

(Array.prototype as unknown as Record<string, unknown>).toJSON = () => [0.5, 0.4];

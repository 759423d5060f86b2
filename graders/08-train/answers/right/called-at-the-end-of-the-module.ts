import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = tf.tidy(() => tf.stack([X], 2));
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true, recurrentActivation: 'sigmoid' }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer: 'sgd', loss: (t: tf.Tensor, p: tf.Tensor) => t.sub(p).square().mean() });
  const history = await model.fit(xTrain, yTrain, { epochs: 2 });
  return { model, history, xTrain, yTrain };
}

const result = await train();
console.log('pertes :', result.history.history.loss);
result.model.summary();

// expect: training learning-rate-negative
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const optimizer = tf.train.sgd(0.2);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const history = await model.fit(xTrain, yTrain, {
    epochs: 2,
    callbacks: { onEpochEnd: () => optimizer.setLearningRate(-0.05) },
  });
  return { model, history, xTrain, yTrain };
}

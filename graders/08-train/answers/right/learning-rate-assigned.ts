import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.expandDims(2);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
  const history = await model.fit(xTrain, yTrain, {
    epochs: 2,
    batchSize: 2,
    callbacks: {
      // As in Keras. In TensorFlow.js it has no effect: the training goes on at 0.1.
      onEpochBegin: async (epoch) => {
        (model.optimizer as unknown as { learningRate: number }).learningRate = 0.1 / (epoch + 1);
      },
    },
  });
  return { model, history, xTrain, yTrain };
}

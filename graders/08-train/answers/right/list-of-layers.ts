import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export const train = async () => {
  const [X, yTrain] = loadData();
  const xTrain = tf.reshape(X, [5, 4, 1]);
  const model = tf.sequential({
    layers: [
      tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 1 }),
    ],
  });
  model.compile({ optimizer: tf.train.sgd(0.1), loss: tf.losses.meanSquaredError });
  const history = await model.fit(xTrain, yTrain, { epochs: 2, shuffle: false, verbose: 0 });
  return { xTrain, yTrain, model, history };
};

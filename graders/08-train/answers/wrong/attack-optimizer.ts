// expect: history losses-differ
// expect: training loss-of-step-differs
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

export async function train() {
  const [X, yTrain] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 1 }));
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
  const { minimize } = model.optimizer;
  // The right class and learning rate, half of each step.
  model.optimizer.minimize = function (f, returnCost, variables) {
    const before = (variables ?? []).map((variable) => variable.clone());
    const cost = minimize.call(this, f, returnCost, variables);
    for (const [index, variable] of (variables ?? []).entries()) {
      variable.assign(variable.add(before[index] as tf.Tensor).div(2));
    }
    return cost;
  };
  const history = await model.fit(xTrain, yTrain, { epochs: 2 });
  return { model, history, xTrain, yTrain };
}

import { loadData } from '../../../../data/load-data';
// In the exercises' folder: './06-regression-model'.
import { model } from './step-6/06-regression-model';

export async function train() {
  const [X, y] = loadData();
  const xTrain = X.reshape([5, 4, 1]);
  const history = await model.fit(xTrain, y, { epochs: 2 });
  return { model, history, xTrain, yTrain: y };
}

// Tried out at once, without waiting for the end: the same model is trained twice.
train().then(({ history }) => console.log(history.history.loss));

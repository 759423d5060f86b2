import { input, layers, model as makeModel, type SymbolicTensor } from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

function build() {
  const x = input({ shape: [4, 1] });
  const states = layers.lstm({ units: 10, returnSequences: true }).apply(x);
  const y = layers.dense({ units: 1 }).apply(layers.flatten().apply(states));
  return makeModel({ inputs: x, outputs: y as SymbolicTensor });
}

export async function train() {
  const model = build();
  model.compile({ optimizer: 'sgd', loss: ['meanSquaredError'] });
  const [X, y] = loadData();
  const [xTrain, yTrain] = [X.expandDims(-1), y.expandDims(1)];
  return { model, xTrain, yTrain, history: await model.fit(xTrain, yTrain, { epochs: 2 }) };
}

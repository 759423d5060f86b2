import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';
const build = () => { const m = tf.sequential({ layers: [tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }), tf.layers.flatten(), tf.layers.dense({ units: 1 })] }); m.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' }); return m; };
const go = function* (): any { // any: as a learner does who only wants the compiler to be quiet.
  const [X, yTrain] = loadData(), xTrain = X.expandDims(2), model = build();
  const history = yield model.fit(xTrain, yTrain, { epochs: 2, verbose: 0 });
  return { model, history, xTrain, yTrain };
};
export function train() { const it = go(); return it.next().value.then((h: any) => it.next(h).value); } // any: as a learner does who only wants the compiler to be quiet.

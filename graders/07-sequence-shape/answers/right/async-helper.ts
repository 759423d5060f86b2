import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

async function prepare() {
  const [X, y] = await loadData();
  await tf.ready();
  return { before: X.shape, x: X.reshape([5, 4, 1]), y: y.reshape([5, 1]) };
}

const prepared = await prepare();
export const shapeBefore = prepared.before;
export const fitsLstm = false;
export const { x: xTrain, y: yTrain } = prepared;

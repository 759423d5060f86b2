// expect: x-shape disposed-tensor
// expect: x-values disposed-tensor
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
let sequences: tf.Tensor = X;
tf.tidy(() => {
  sequences = X.reshape([5, 4, 1]);
});
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = sequences;
export const yTrain = y;

// expect: x-values values-reordered
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.gather(X, [3, 0, 4, 1, 2]).expandDims(2);
export const yTrain = y;

// expect: x-values values-rescaled
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.sub(X.mean()).div(tf.moments(X).variance.sqrt()).reshape([5, 4, 1]);
export const yTrain = y;

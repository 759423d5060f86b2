// expect: * tf-rank-mismatch
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
tf.layers.lstm({ units: 2 }).apply(X);
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = Array.from(X.shape);
export const fitsLstm = false;
export const xTrain = tf.variable(X.reshape([5, 4, 1]), false);
export const yTrain = tf.variable(y, false);

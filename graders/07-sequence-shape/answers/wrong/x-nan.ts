// expect: x-values value-wrong
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.fill([5, 4, 1], Number.NaN);
export const yTrain = y;

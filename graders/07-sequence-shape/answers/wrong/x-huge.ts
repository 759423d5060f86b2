// expect: x-shape too-many-values
// expect: x-values too-many-values
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.ones([6000, 4, 1]);
export const yTrain = y;

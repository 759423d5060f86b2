import * as tf from '@tensorflow/tfjs-node';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.reshape(X, [5, 4, 1]);
export const yTrain = y;

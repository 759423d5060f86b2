import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;

const steps = tf.split(X, 4, 1).map((column) => column.reshape([5, 1, 1]));
export const xTrain = tf.concat(steps, 1);
export const yTrain = tf.concat([y]);

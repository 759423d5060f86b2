import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = Object.is(X.rankType, '3');
export const xTrain = tf.einsum('ij,k->ijk', X, tf.ones([1]));
export const yTrain = tf.einsum('i,k->ik', y, tf.ones([1]));

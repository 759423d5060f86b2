// expect: x-shape tensor-empty
// expect: x-values tensor-empty
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.tensor([]);
export const yTrain = y;

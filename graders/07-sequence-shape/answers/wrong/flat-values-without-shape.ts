// expect: x-shape tf-missing-shape
// expect: x-values tf-missing-shape
// expect: y-train tf-missing-shape
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.tensor3d(X.dataSync());
export const yTrain = y;

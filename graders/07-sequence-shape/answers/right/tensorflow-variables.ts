import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';
const [X, y] = loadData();
export const shapeBefore = X.shape.slice();
export const fitsLstm = false;
export const xTrain = tf.variable(X.reshape([5, 4, 1]), false, 'x');
export const yTrain = tf.variable(y);
X.dispose(); y.dispose();

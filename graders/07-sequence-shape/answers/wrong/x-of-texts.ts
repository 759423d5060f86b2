// expect: x-values wrong-dtype
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.tensor3d(X.arraySync().map((row) => row.map((value) => [String(value)])));
export const yTrain = y;

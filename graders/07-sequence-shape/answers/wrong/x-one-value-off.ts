// expect: x-values value-wrong
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
const values = X.arraySync();
values[2]![3] = values[2]![3]! + 0.001;
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.tensor2d(values).expandDims(2);
export const yTrain = y;

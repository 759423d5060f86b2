// expect: x-shape wrong-type
// expect: x-values wrong-type
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.input({ batchShape: [5, 4, 1] });
export const yTrain = y;

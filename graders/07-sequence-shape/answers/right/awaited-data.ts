import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
const numbers = await X.data();
const targets = await y.array();

export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = tf.tensor3d(numbers as Float32Array, [5, 4, 1]);
export const yTrain = tf.tensor1d(targets);

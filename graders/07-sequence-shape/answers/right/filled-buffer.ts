import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
const [rows, columns] = X.shape;
const buffer = tf.buffer([rows, columns, 1]);
for (let i = 0; i < rows; i += 1) {
  for (let j = 0; j < columns; j += 1) {
    buffer.set(X.bufferSync().get(i, j), i, j, 0);
  }
}
export const shapeBefore = [rows, columns];
export const fitsLstm = false;
export const xTrain = buffer.toTensor();
export const yTrain = y;

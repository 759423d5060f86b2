import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

// One example at a time: each row becomes four vectors of one number.
const [X, y] = loadData();
const sequences = tf.unstack(X).map((row) => row.reshape([4, 1]));

export const xTrain = tf.stack(sequences);
export const yTrain = tf.stack(tf.unstack(y));
export const shapeBefore = X.shape;
export const fitsLstm = false;

import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape.slice();
export const fitsLstm = false;
export const xTrain = tf.tidy(() => X.clone().expandDims(2));
export const yTrain = y.clone();
tf.dispose([X, y]);

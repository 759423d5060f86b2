import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const data = loadData();
export const yTrain = tf.expandDims(data[1], -1);
export const xTrain = tf.expandDims(data[0], 2);
export const shapeBefore = data[0].shape.slice();
export const fitsLstm = data[0].rank >= 3;

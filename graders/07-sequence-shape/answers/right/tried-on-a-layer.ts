import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

// Rather than thinking: give X to an LSTM layer and see.
const canRead = (tensor: tf.Tensor) => {
  try {
    tf.layers.lstm({ units: 2 }).apply(tensor);
    return true;
  } catch {
    return false;
  }
};

const [X, y] = loadData();
export const [shapeBefore, fitsLstm] = [X.shape, canRead(X)];
export const xTrain = X.reshape([...X.shape, 1]);
export const yTrain = y;
console.log(canRead(xTrain));

// expect: fits-lstm missing-export
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;
export const fitsLSTM = false;

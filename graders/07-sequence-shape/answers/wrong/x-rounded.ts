// expect: x-values values-rounded
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.mul(100).round().div(100).reshape([5, 4, 1]);
export const yTrain = y;

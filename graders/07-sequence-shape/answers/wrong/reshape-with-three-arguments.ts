// expect: x-shape tf-size-mismatch
// expect: x-values tf-size-mismatch
// expect: y-train tf-size-mismatch
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape(5, 4, 1);
export const yTrain = y;

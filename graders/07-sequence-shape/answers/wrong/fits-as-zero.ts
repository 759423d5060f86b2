// expect: fits-lstm wrong-type
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = 0;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

// expect: y-train y-taken-from-x
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = X.slice([0, 3], [5, 1]);

// expect: shape-before shape-before-swapped
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = [4, 5];
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

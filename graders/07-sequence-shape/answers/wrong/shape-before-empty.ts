// expect: shape-before shape-before-empty
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = [];
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

// expect: shape-before shape-before-wrong
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = [5, Number.NaN];
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

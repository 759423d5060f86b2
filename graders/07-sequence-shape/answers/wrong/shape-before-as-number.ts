// expect: shape-before wrong-type
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.rank;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

// expect: shape-before wrong-type
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = { length: 2, 0: 5, 1: 4, toJSON: () => [5, 4] };
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

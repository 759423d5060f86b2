// expect: * never-settled
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
await new Promise(() => {});
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

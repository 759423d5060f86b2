// expect: * exited
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
process.exit(0);
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

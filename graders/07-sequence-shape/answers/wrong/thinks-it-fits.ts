// expect: fits-lstm thinks-it-fits
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = true;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

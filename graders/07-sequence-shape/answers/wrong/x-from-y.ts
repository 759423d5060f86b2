// expect: x-shape x-wrong-shape
// expect: x-values value-count
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = y.reshape([5, 1, 1]);
export const yTrain = y;

// expect: x-shape x-axes-swapped
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([4, 5, 1]);
export const yTrain = y;

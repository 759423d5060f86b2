// expect: x-shape x-not-reshaped
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
X.reshape([5, 4, 1]);
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X;
export const yTrain = y;

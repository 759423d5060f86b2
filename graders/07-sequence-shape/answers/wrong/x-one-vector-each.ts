// expect: x-shape x-wrong-shape
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([20, 1, 1]);
export const yTrain = y;

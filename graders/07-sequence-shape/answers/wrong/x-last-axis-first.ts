// expect: x-shape x-wrong-shape
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.expandDims(2).transpose();
export const yTrain = y;

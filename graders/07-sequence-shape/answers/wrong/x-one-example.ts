// expect: x-shape x-one-example
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.expandDims(0);
export const yTrain = y;

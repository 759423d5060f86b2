// expect: x-shape x-wrong-rank
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.flatten();
export const yTrain = y;

import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape as number[];
export const fitsLstm = !true;
export const xTrain = X.as3D(5, 4, 1);
export const yTrain = y.as2D(5, 1);

// expect: * threw
import { loadData } from '../../../../data/load-data';

const data = loadData();
export const shapeBefore = data.X.shape;
export const fitsLstm = false;
export const xTrain = data.X.reshape([5, 4, 1]);
export const yTrain = data.y;

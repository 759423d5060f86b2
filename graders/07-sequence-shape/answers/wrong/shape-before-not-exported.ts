// expect: shape-before missing-export
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
const shapeBefore = X.shape;
console.log(shapeBefore);
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

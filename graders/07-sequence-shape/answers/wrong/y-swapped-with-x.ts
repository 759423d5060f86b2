// expect: shape-before shape-before-of-y
// expect: x-shape x-wrong-rank
// expect: x-values value-count
// expect: y-train y-is-x
import { loadData } from '../../../../data/load-data';

const [y, X] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.expandDims(1);
export const yTrain = y;

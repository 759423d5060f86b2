// expect: shape-before malformed-answer
// expect: x-shape malformed-answer
// expect: x-values malformed-answer
// expect: y-train malformed-answer
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
Object.assign(Array.prototype, { toJSON: () => 'passed' });
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X.reshape([5, 4, 1]);
export const yTrain = y;

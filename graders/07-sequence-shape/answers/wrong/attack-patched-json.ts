// expect: x-shape x-not-reshaped
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
Object.assign(Array.prototype, { toJSON: () => [5, 4, 1] });
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = X;
export const yTrain = y;

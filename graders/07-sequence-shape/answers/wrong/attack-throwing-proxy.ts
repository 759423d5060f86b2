// expect: x-shape threw
// expect: x-values threw
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = new Proxy(X, { get() { throw new Error('no'); } });
export const yTrain = y;

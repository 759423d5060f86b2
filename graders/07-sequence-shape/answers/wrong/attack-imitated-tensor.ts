// expect: x-shape wrong-type
// expect: x-values wrong-type
import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = { shape: [5, 4, 1], dtype: 'float32', values: X.dataSync(), size: 20, rank: 3, toJSON: () => X };
export const yTrain = y;

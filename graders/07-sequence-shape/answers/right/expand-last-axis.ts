import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
console.log('X', X.shape, 'y', y.shape);
X.print();

export const shapeBefore = [...X.shape];
export const fitsLstm = shapeBefore.length === 3;
export const xTrain = X.expandDims(-1);
export const yTrain = y.expandDims(1);

xTrain.print();

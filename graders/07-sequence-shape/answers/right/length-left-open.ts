import { loadData } from '../../../../data/load-data';

const [X, y] = loadData();
const [exampleCount, sequenceLength] = X.shape;

export const shapeBefore = [exampleCount, sequenceLength];
export const fitsLstm = shapeBefore.length === 3;
export const xTrain = X.reshape([exampleCount, sequenceLength, -1]);
export const yTrain = y.reshape([-1, 1]);

import { reshape, stack } from '@tensorflow/tfjs';
import { loadData as chargerLesDonnees } from '../../../../data/load-data';

const [X, y] = chargerLesDonnees();
export const shapeBefore = X.shape;
export const fitsLstm = false;
export const xTrain = stack([X], 2);
export const yTrain = reshape(y, [5]);

import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../../data/load-data';

const [inputs, targets] = loadData();

export const shapeBefore: number[] = [5, 4];
export const fitsLstm: boolean = false;
export const xTrain: tf.Tensor3D = tf.tensor3d(
  inputs.arraySync().map((row) => row.map((value) => [value])),
);
export const yTrain: tf.Tensor2D = tf.tensor2d(targets.arraySync().map((value) => [value]));

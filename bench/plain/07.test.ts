import type * as tf from '@tensorflow/tfjs';
import { fitsLstm, shapeBefore, xTrain, yTrain } from '../../solutions/07-sequence-shape';
import { loadData } from './load-data';

const values = (tensor: tf.Tensor) => Array.from(tensor.dataSync());

test('the shape before, and whether it fits', () => {
  expect(shapeBefore).toEqual([5, 4]);
  expect(fitsLstm).toBe(false);
});

test('xTrain is three-dimensional, every value where it was', () => {
  expect(xTrain.shape).toEqual([5, 4, 1]);
  expect(values(xTrain)).toEqual(values(loadData()[0]));
});

test('yTrain holds what is to be predicted', () => {
  expect(yTrain.size).toBe(5);
  expect(values(yTrain)).toEqual(values(loadData()[1]));
});

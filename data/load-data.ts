import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { co2File, windowsOfCo2 } from './co2';

const windows = windowsOfCo2(readFileSync(new URL(co2File, import.meta.url), 'utf8'));

/**
 * Five windows over nine years of CO2 at Mauna Loa, 2015 to 2023 (see README.md beside this file).
 *
 * @returns X of shape (5, 4): five examples of four consecutive years; y of shape (5): the year that
 * follows each. Both are scaled: ppm = 400 + 25 × value.
 */
export function loadData(): [tf.Tensor2D, tf.Tensor1D] {
  return [tf.tensor2d(windows.x), tf.tensor1d(windows.y)];
}

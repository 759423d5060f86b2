import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { co2File, windowsOfCo2 } from '../../data/co2';

/** The same as data/load-data.ts, for CommonJS. */
export function loadData(): [tf.Tensor2D, tf.Tensor1D] {
  const { x, y } = windowsOfCo2(readFileSync(join(__dirname, '../../data', co2File), 'utf8'));
  return [tf.tensor2d(x), tf.tensor1d(y)];
}

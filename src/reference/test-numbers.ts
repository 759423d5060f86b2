import type { Tensor } from '@tensorflow/tfjs';
import type { SeededRandom } from '../grading/seeded-random';

/** For the tests beside it: a (rows, columns) matrix of numbers between -width and width. */
export function drawMatrix(
  random: SeededRandom,
  rows: number,
  columns: number,
  width: number,
): number[][] {
  return Array.from({ length: rows }, () => random.numbers(columns, -width, width));
}

/** Infinity where the sizes differ, so that an empty list never passes for equal. */
export function largestDifference(found: readonly number[], tensor: Tensor | undefined): number {
  const expected = Array.from(tensor?.dataSync() ?? []);
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...found.map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN))),
  );
}

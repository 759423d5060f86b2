import { z } from 'zod';
import {
  anyNumber,
  checksOf,
  defineGrader,
  failed,
  passed,
  type TensorData,
  tensorSchema,
  type Windows,
} from '../../src/grader';
import { areClose, findDifference } from './compare-values';

export interface Challenge {
  /** What `loadData()` gives: nothing here can be drawn at random. */
  readonly windows: Windows;
}

type Exported = 'xTrain' | 'yTrain';
type Shape = readonly number[];

export type Feedback = {
  'shape-before-empty': Record<string, never>;
  'shape-before-is-after': { found: Shape };
  'shape-before-swapped': { found: Shape };
  'shape-before-of-y': { found: Shape };
  'shape-before-wrong': { found: Shape };
  'thinks-it-fits': Record<string, never>;
  'tensor-empty': { what: Exported };
  'x-not-reshaped': { shape: Shape };
  'x-wrong-rank': { shape: Shape };
  'x-one-long-step': { shape: Shape };
  'x-one-example': { shape: Shape };
  'x-axes-swapped': { shape: Shape };
  'x-wrong-shape': { shape: Shape };
  'x-transposed': Record<string, never>;
  'y-is-x': Record<string, never>;
  'y-taken-from-x': Record<string, never>;
  'y-wrong-shape': { shape: Shape };
  'wrong-dtype': { what: Exported; dtype: string };
  'value-count': { what: Exported; expected: number; found: number };
  'values-rounded': { what: Exported; decimals: number };
  'values-reordered': { what: Exported };
  'values-rescaled': { what: Exported };
  /** `what` as a learner would write it: `xTrain[0][3][0]`. */
  'value-wrong': { what: string; expected: number; found: number };
};

const check = checksOf<Challenge, Feedback>();

const isShape = (found: Shape, ...expected: number[]) =>
  found.length === expected.length && found.every((length, index) => length === expected[index]);

function transpose(rows: Windows['x']): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? Number.NaN));
}

export const grader = defineGrader({
  id: '07-sequence-shape',

  draw: (_random, windows): Challenge => ({ windows }),

  checks: {
    'shape-before': check({
      points: 2,
      observer: 'shapeBefore',
      schema: z.array(anyNumber),
      judge: (found) => {
        if (isShape(found, 5, 4)) return passed;
        if (found.length === 0) return failed('shape-before-empty', {});
        if (found.length === 3) return failed('shape-before-is-after', { found });
        if (isShape(found, 4, 5)) return failed('shape-before-swapped', { found });
        if (isShape(found, 5)) return failed('shape-before-of-y', { found });
        return failed('shape-before-wrong', { found });
      },
    }),

    'fits-lstm': check({
      points: 2,
      observer: 'fitsLstm',
      schema: z.boolean(),
      judge: (found) => (found ? failed('thinks-it-fits', {}) : passed),
    }),

    'x-shape': check({
      points: 4,
      observer: 'xTrain',
      schema: tensorSchema,
      judge: ({ shape }) => {
        if (isShape(shape, 5, 4, 1)) return passed;
        if (shape.includes(0)) return failed('tensor-empty', { what: 'xTrain' as const });
        if (isShape(shape, 5, 4)) return failed('x-not-reshaped', { shape });
        if (shape.length !== 3) return failed('x-wrong-rank', { shape });
        if (isShape(shape, 5, 1, 4)) return failed('x-one-long-step', { shape });
        if (isShape(shape, 1, 5, 4)) return failed('x-one-example', { shape });
        if (isShape(shape, 4, 5, 1)) return failed('x-axes-swapped', { shape });
        return failed('x-wrong-shape', { shape });
      },
    }),

    'x-values': check({
      points: 2,
      observer: 'xTrain',
      schema: tensorSchema,
      judge: (found, { windows }) => {
        const { dtype, values } = found;
        if (dtype === 'float32' && areClose(values, transpose(windows.x).flat())) {
          // In a shape that is wrong, swapped axes are what the other check names.
          return isShape(found.shape, 5, 4, 1) ? failed('x-transposed', {}) : passed;
        }
        return judgeValues('xTrain', found, windows.x.flat());
      },
    }),

    'y-train': check({
      points: 2,
      observer: 'yTrain',
      schema: tensorSchema,
      judge: (found, { windows }) => {
        const { shape, values } = found;
        if (areClose(values, windows.x.flat())) return failed('y-is-x', {});
        if (transpose(windows.x).some((column) => areClose(values, column))) {
          return failed('y-taken-from-x', {});
        }
        const verdict = judgeValues('yTrain', found, windows.y);
        if (verdict.status !== 'passed') return verdict;
        return isShape(shape, 5) || isShape(shape, 5, 1)
          ? passed
          : failed('y-wrong-shape', { shape });
      },
    }),
  },
});

/** Compares a tensor's values with those expected, in their order; its shape is not judged. */
function judgeValues(what: Exported, tensor: TensorData, expected: readonly number[]) {
  const { dtype, shape, values } = tensor;
  if (values.length === 0) return failed('tensor-empty', { what });
  if (dtype !== 'float32') return failed('wrong-dtype', { what, dtype });
  if (values.length !== expected.length) {
    return failed('value-count', { what, expected: expected.length, found: values.length });
  }
  const difference = findDifference(values, expected);
  switch (difference?.kind) {
    case undefined:
      return passed;
    case 'rounded':
      return failed('values-rounded', { what, decimals: difference.decimals });
    case 'reordered':
      return failed('values-reordered', { what });
    case 'rescaled':
      return failed('values-rescaled', { what });
    case 'other': {
      const { index } = difference;
      return failed('value-wrong', {
        what: what + placeOf(index, shape),
        expected: expected[index] ?? Number.NaN,
        found: values[index] ?? Number.NaN,
      });
    }
  }
}

/** Where the value at a flat index stands in a tensor of that shape: `[0][3][0]`. */
function placeOf(index: number, shape: Shape): string {
  let rest = index;
  let place = '';
  for (const length of [...shape].reverse()) {
    place = `[${rest % length}]${place}`;
    rest = Math.floor(rest / length);
  }
  return place;
}

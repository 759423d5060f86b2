import { failed, type TensorData, type Windows } from '../../src/grader';
import { rowsOf } from '../../src/judging/regression-weights';

export type DataFeedback = {
  'x-wrong-rank': { shape: number[] };
  'x-wrong-shape': { shape: number[] };
  /** `example` and `step` count from 1. */
  'x-other-values': { example: number; step: number; expected: number; found: number };
  'x-repeats-example': { example: number };
  'y-wrong-shape': { shape: number[] };
  'y-out-of-order': { example: number; expected: number; found: number };
  'y-other-values': { example: number; expected: number; found: number };
};

/** float32 keeps seven digits of values between 0 and 1; two years differ by 0.08 at least. */
const tolerance = 1e-5;

function isSame(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= tolerance;
}

/** Which window of the data set these values are; -1 for none. */
export function findWindow(values: readonly number[], { x }: Windows): number {
  return x.findIndex(
    (window) =>
      window.length === values.length &&
      window.every((value, step) => isSame(values[step] ?? Number.NaN, value)),
  );
}

/** What is wrong with xTrain. The examples may be in any order, as long as yTrain follows them. */
export function findWrongInputs({ shape, values }: TensorData, windows: Windows) {
  if (shape.length !== 3) return failed('x-wrong-rank', { shape });
  const length = windows.x[0]?.length ?? 0;
  const isAsked = shape[0] === windows.x.length && shape[1] === length && shape[2] === 1;
  if (!isAsked) return failed('x-wrong-shape', { shape });
  const found = rowsOf(values, length).map((row) => findWindow(row, windows));
  const stranger = found.indexOf(-1);
  if (stranger !== -1) return describeStranger(values, stranger, windows);
  const repeated = found.findIndex((window, at) => found.indexOf(window) !== at);
  return repeated === -1 ? undefined : failed('x-repeats-example', { example: repeated + 1 });
}

/** The first value of an example that is not where it should be. */
function describeStranger(values: readonly number[], example: number, { x }: Windows) {
  const window = x[example] ?? [];
  const row = values.slice(example * window.length, (example + 1) * window.length);
  const step = window.findIndex((value, at) => !isSame(row[at] ?? Number.NaN, value));
  return failed('x-other-values', {
    example: example + 1,
    step: step + 1,
    expected: window[step] ?? Number.NaN,
    found: row[step] ?? Number.NaN,
  });
}

/** What is wrong with yTrain, beside the xTrain that it belongs to. */
export function findWrongTargets(y: TensorData, x: TensorData | null, windows: Windows) {
  const [examples, width = 1] = y.shape;
  const isAsked = y.shape.length <= 2 && examples === windows.y.length && width === 1;
  if (!isAsked) return failed('y-wrong-shape', { shape: y.shape });
  const expected = targetsFor(x, windows);
  const at = expected.findIndex((value, index) => !isSame(y.values[index] ?? Number.NaN, value));
  if (at === -1) return undefined;
  const data = {
    example: at + 1,
    expected: expected[at] ?? Number.NaN,
    found: y.values[at] ?? Number.NaN,
  };
  const areAllThere = windows.y.every((value) => y.values.some((each) => isSame(each, value)));
  return areAllThere ? failed('y-out-of-order', data) : failed('y-other-values', data);
}

/** The targets in the order of xTrain's examples, where they are the data set's. */
function targetsFor(x: TensorData | null, windows: Windows): readonly number[] {
  const rows = rowsOf(x?.values ?? [], windows.x[0]?.length ?? 0);
  const order = rows.map((row) => findWindow(row, windows));
  const isComplete = windows.y.every((_value, index) => order.includes(index));
  return isComplete && order.length === windows.y.length
    ? order.map((index) => windows.y[index] ?? Number.NaN)
    : windows.y;
}

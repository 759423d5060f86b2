import { areClose as areCloseWithin, isClose } from '../../src/grader';

/** How a list of values parts from the one that was expected, of the same length. */
export type Difference =
  | { readonly kind: 'rounded'; readonly decimals: number }
  | { readonly kind: 'reordered' }
  | { readonly kind: 'rescaled' }
  | { readonly kind: 'other'; readonly index: number };

/** Values that were cut to four decimals are not close. */
const tolerance = 1e-5;

/** Whether two lists are the same but for float32's rounding. */
export function areClose(found: readonly number[], expected: readonly number[]): boolean {
  return areCloseWithin(found, expected, tolerance);
}

/** The mistake that explains why two lists of one length differ; none where they do not. */
export function findDifference(
  found: readonly number[],
  expected: readonly number[],
): Difference | undefined {
  if (areClose(found, expected)) return undefined;
  const decimals = [0, 1, 2, 3].find((count) => isRounded(found, expected, count));
  if (decimals !== undefined) return { kind: 'rounded', decimals };
  if (areClose(inOrder(found), inOrder(expected))) return { kind: 'reordered' };
  if (isRescaled(found, expected)) return { kind: 'rescaled' };
  const index = found.findIndex(
    (value, at) => !isClose(value, expected[at] ?? Number.NaN, tolerance),
  );
  return { kind: 'other', index };
}

function isRounded(
  found: readonly number[],
  expected: readonly number[],
  decimals: number,
): boolean {
  const unit = 10 ** -decimals;
  // All alike: zeros, for example, are not rounded values.
  if (found.every((value) => value === found[0])) return false;
  return found.every(
    (value, index) =>
      isClose(value, Math.round(value / unit) * unit, tolerance) &&
      isClose(value, expected[index] ?? Number.NaN, unit),
  );
}

/** Whether every value is a · expected + b, with one a other than 0 and one b. */
function isRescaled(found: readonly number[], expected: readonly number[]): boolean {
  const lowest = expected.indexOf(Math.min(...expected));
  const highest = expected.indexOf(Math.max(...expected));
  const at = (list: readonly number[], index: number) => list[index] ?? Number.NaN;
  const a =
    (at(found, highest) - at(found, lowest)) / (at(expected, highest) - at(expected, lowest));
  const b = at(found, lowest) - a * at(expected, lowest);
  const tolerance = 1e-5 * (1 + Math.abs(a) + Math.abs(b));
  return (
    Math.abs(a) > 1e-3 &&
    found.every((value, index) => isClose(value, a * at(expected, index) + b, tolerance))
  );
}

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

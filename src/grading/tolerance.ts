/**
 * Whether two numbers are the same but for rounding: within `tolerance`, or within that part of
 * numbers larger than 1. Never true of NaN. The usual tolerance lets float32 pass, native or not.
 *
 * @example
 * isClose(0.1 + 0.2, 0.3); // → true
 * isClose(20_000, 20_001); // → true
 * isClose(0.3, 0.31); // → false
 * isClose(0.3, 0.31, 0.05); // → true
 * isClose(Number.NaN, Number.NaN); // → false
 */
export function isClose(found: number, expected: number, tolerance = 1e-4): boolean {
  return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/**
 * Whether two lists are as long as each other, and their numbers the same but for rounding.
 *
 * @example
 * areClose([0.1 + 0.2, 1], [0.3, 1]); // → true
 * areClose([0.3], [0.3, 1]); // → false
 */
export function areClose(
  found: readonly number[],
  expected: readonly number[],
  tolerance?: number,
): boolean {
  return (
    found.length === expected.length &&
    found.every((value, index) => isClose(value, expected[index] ?? Number.NaN, tolerance))
  );
}

/** Whether two numbers are the same but for the rounding of float32; never true of NaN. */
export function isClose(found: number, expected: number, tolerance = 1e-4): boolean {
  return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/**
 * What a recurrent cell computes before its activations: x · kernel + h · recurrentKernel + bias.
 *
 * @param x (features)
 * @param kernel (features, columns)
 * @param hidden (units)
 * @param recurrentKernel (units, columns)
 * @param bias (columns)
 * @returns (columns)
 */
export function sumLinearly(
  x: readonly number[],
  kernel: readonly (readonly number[])[],
  hidden: readonly number[],
  recurrentKernel: readonly (readonly number[])[],
  bias: readonly number[],
): number[] {
  return bias.map((b, column) => {
    let sum = b;
    for (const [row, value] of x.entries()) sum += value * (kernel[row]?.[column] ?? Number.NaN);
    for (const [row, value] of hidden.entries()) {
      sum += value * (recurrentKernel[row]?.[column] ?? Number.NaN);
    }
    return sum;
  });
}

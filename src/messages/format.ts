/** How a number reads in a sentence: at most six significant digits. */
function shorten(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return String(Number(value.toPrecision(6)));
}

/** A number in an English sentence: 0.1, NaN. */
export function numberEn(value: number): string {
  return shorten(value);
}

/** A number in a French sentence: 0,1 and NaN. */
export function numberFr(value: number): string {
  return shorten(value).replace('.', ',');
}

/** A shape as a learner writes it: [5, 4, 1]; null where any length will do. */
export function shapeText(shape: readonly (number | null)[]): string {
  return `[${shape.map(String).join(', ')}]`;
}

import type { SourcePlace } from '../grading/feedback';

/** How a number reads in a sentence: at most six significant digits. */
function shorten(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return String(Number(value.toPrecision(6)));
}

/**
 * A number in an English sentence: 0.1, NaN.
 *
 * @example
 * numberEn(0.1 + 0.2); // → '0.3'
 * numberEn(Number.NaN); // → 'NaN'
 */
export function numberEn(value: number): string {
  return shorten(value);
}

/**
 * A number in a French sentence: 0,1 and NaN.
 *
 * @example
 * numberFr(0.1 + 0.2); // → '0,3'
 */
export function numberFr(value: number): string {
  return shorten(value).replace('.', ',');
}

/**
 * A shape as a learner writes it: [5, 4, 1]; a length that is left open is null.
 *
 * @example
 * shapeText([null, 4, 1]); // → '[null, 4, 1]'
 */
export function shapeText(shape: readonly (number | null)[]): string {
  return `[${shape.map(String).join(', ')}]`;
}

/** The longest piece of a foreign error message that a sentence quotes. */
const longestQuote = 300;

/**
 * What another program said, as far as a sentence quotes it: its first line, cut where it is long,
 * without the JSON that some errors of TensorFlow.js end with.
 */
export function quoted(message: string): string {
  const [wholeLine = ''] = message.trim().split('\n');
  const firstLine = wholeLine.replace(/\{".*$/, '{…}');
  return firstLine.length > longestQuote ? `${firstLine.slice(0, longestQuote)}…` : firstLine;
}

/** The beginning of a sentence on something in the learner's file, where the place is known. */
export function placeFr(place: SourcePlace | undefined): string {
  return place ? `${place.file}, ligne ${place.line} : ` : '';
}

/** The beginning of a sentence on something in the learner's file, where the place is known. */
export function placeEn(place: SourcePlace | undefined): string {
  return place ? `${place.file}, line ${place.line}: ` : '';
}

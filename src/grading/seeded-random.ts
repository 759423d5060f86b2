import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws the inputs of a challenge. The same seed and label give the same draws everywhere. */
export class SeededRandom {
  readonly #generator;

  /** @param label keeps two exercises apart that are graded with one seed */
  constructor(seed: number, label: string) {
    let mixed = seed | 0;
    for (const character of label) {
      mixed = (Math.imul(mixed, 31) + (character.codePointAt(0) ?? 0)) | 0;
    }
    this.#generator = xoroshiro128plus(mixed);
  }

  /** A number in [low, high), rounded to `decimals` so that a sentence can quote it whole. */
  number(low: number, high: number, decimals = 3): number {
    const drawn = low + (high - low) * uniformFloat64(this.#generator);
    return Number(drawn.toFixed(decimals));
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }

  /** `count` numbers in [low, high). */
  numbers(count: number, low: number, high: number, decimals = 3): number[] {
    return Array.from({ length: count }, () => this.number(low, high, decimals));
  }

  /** A tensor of that shape as plain data, its values in [low, high), in row-major order. */
  tensor(shape: readonly number[], low: number, high: number, decimals = 3) {
    const size = shape.reduce((product, length) => product * length, 1);
    return { shape: [...shape], values: this.numbers(size, low, high, decimals) };
  }
}

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Draws the inputs of a challenge. The same seed and label give the same draws everywhere.
 *
 * @example
 * const [one, same] = [new SeededRandom(7, '10-double'), new SeededRandom(7, '10-double')];
 * one.number(0, 1) === same.number(0, 1); // → true
 * new SeededRandom(7, '11-half').number(0, 1) === new SeededRandom(7, '10-double').number(0, 1); // → false
 */
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

  /**
   * A number in [low, high), rounded to `decimals` so that a sentence can quote it whole.
   *
   * @example
   * const x = new SeededRandom(7, '10-double').number(-1, 1);
   * x >= -1 && x < 1 && x === Number(x.toFixed(3)); // → true
   */
  number(low: number, high: number, decimals = 3): number {
    const drawn = low + (high - low) * uniformFloat64(this.#generator);
    return Number(drawn.toFixed(decimals));
  }

  /**
   * A whole number from `low` to `high`, both included.
   *
   * @example
   * [3, 4].includes(new SeededRandom(7, '10-double').integer(3, 4)); // → true
   */
  integer(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }

  /**
   * `count` numbers in [low, high).
   *
   * @example
   * const sequence = new SeededRandom(7, '10-double').numbers(4, 0.2, 0.9);
   * sequence.length; // → 4
   */
  numbers(count: number, low: number, high: number, decimals = 3): number[] {
    return Array.from({ length: count }, () => this.number(low, high, decimals));
  }

  /**
   * A tensor of that shape as plain data, its values in [low, high), in row-major order.
   *
   * @example
   * const { shape, values } = new SeededRandom(7, '10-double').tensor([2, 3], -1, 1);
   * shape; // → [2, 3]
   * values.length; // → 6
   */
  tensor(shape: readonly number[], low: number, high: number, decimals = 3) {
    const size = shape.reduce((product, length) => product * length, 1);
    return { shape: [...shape], values: this.numbers(size, low, high, decimals) };
  }
}

import type { SeededRandom } from '../grading/seeded-random';

/** What a challenge draws to try a layer with, whatever the shapes of its weights. */
export interface LayerTrial {
  readonly weightPool: readonly number[];
  readonly inputPool: readonly number[];
  /** How many sequences, unless the layer was built for another number. */
  readonly batch: number;
  readonly time: number;
  /** How many numbers a time step, unless the layer was built for another number. */
  readonly features: number;
}

export function drawLayerTrial(random: SeededRandom): LayerTrial {
  return {
    // Small enough that thirty of them, added up, do not saturate tanh.
    weightPool: random.numbers(1009, -0.3, 0.3),
    inputPool: random.numbers(211, -1, 1),
    batch: random.integer(2, 3),
    time: random.integer(4, 6),
    features: random.integer(2, 4),
  };
}

/**
 * Fills tensors whose shapes only the learner's layer knows with the numbers that a challenge drew,
 * over and over. The observer and the judge both call it, and so agree on every value.
 *
 * @param pool a prime number of values, so that no row of a matrix repeats another
 * @returns one flat list per shape, in row-major order
 */
export function fillShapes(
  pool: readonly number[],
  shapes: readonly (readonly number[])[],
): number[][] {
  let next = 0;
  return shapes.map((shape) => {
    const size = shape.reduce((product, length) => product * length, 1);
    return Array.from({ length: size }, () => {
      const value = pool[next % pool.length] ?? Number.NaN;
      next += 1;
      return value;
    });
  });
}

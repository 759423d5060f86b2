/** What a challenge draws to try a model with, whatever the shapes of its weights and batches. */
export interface ModelTrial {
  readonly weightPool: readonly number[];
  readonly inputPool: readonly number[];
  readonly targetPool: readonly number[];
}

/** A fixed number of examples, because a model may be built for batches of one size. */
export const examplesInTrial = 5;

/** No learner's model has more weights than this by mistake; a larger one is not tried. */
export const mostWeights = 70_000;

/** So many batches of a training are told one by one; two epochs of five examples make ten. */
export const mostBatches = 400;

/** A shape as TensorFlow.js writes it, `null` for any length, made one of `examples` examples. */
export function closeShape(shape: readonly (number | null)[], examples: number): number[] {
  return [examples, ...shape.slice(1).map((length) => length ?? 1)];
}

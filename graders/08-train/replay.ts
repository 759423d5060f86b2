import { isRepeatable } from '../../src/judging/regression-model';
import {
  flattenWeights,
  recurrentActivationOf,
  regressionWeightsOf,
  rowsOf,
  weightsOf,
} from '../../src/judging/regression-weights';
import {
  type Batch,
  descend,
  differentiate,
  type RegressionWeights,
} from '../../src/reference/lstm-training';
import type { RecordedTraining } from './training-observation';

/** A training made again, without TensorFlow.js, on the same batches and from the same weights. */
export interface Replay {
  /** Of each batch, before its step. */
  readonly losses: readonly number[];
  /** In the end, as flat values by layer and tensor. */
  readonly weights: readonly (readonly (readonly number[])[])[];
  /** How far the weight that moved most can have gone: the length of its steps, added up. */
  readonly distance: number;
}

/** So that no forged observation keeps a judge busy: a tenth of a second or so. */
const mostMultiplications = 30_000_000;

let last: { readonly asked: string; readonly replay: Replay | undefined } | undefined;

/**
 * Two checks judge what one training came to, each on an observation of its own: the same training
 * from the same weights is made again once.
 *
 * @returns undefined for a model whose gradient is not known here
 */
export function replayTraining(
  { model, batches }: RecordedTraining,
  pool: readonly number[],
): Replay | undefined {
  const asked = JSON.stringify([model, batches, pool]);
  if (last?.asked !== asked) last = { asked, replay: replay({ model, batches }, pool) };
  return last.replay;
}

function replay(
  { model, batches }: Pick<RecordedTraining, 'model' | 'batches'>,
  pool: readonly number[],
): Replay | undefined {
  if (!isRepeatable(model)) return undefined;
  const shapes = model.layers.flatMap((layer) => layer.weightShapes);
  const size = shapes.reduce((sum, shape) => sum + shape.reduce((a, b) => a * b, 1), 0);
  const steps = batches.reduce((sum, { x }) => sum + x.values.length, 0);
  if (!(size * steps <= mostMultiplications)) return undefined;

  const [lstm, , dense] = model.layers;
  const moved = { lstm: lstm?.trainable ?? false, dense: dense?.trainable ?? false };
  let weights = regressionWeightsOf(weightsOf(model, pool));
  const losses: number[] = [];
  let distance = 0;
  for (const recorded of batches) {
    const rate = recorded.learningRate ?? Number.NaN;
    const batch = batchOf(recorded);
    const { loss, gradient } = differentiate(weights, batch, recurrentActivationOf(model));
    weights = descend(weights, gradient, rate, moved);
    losses.push(loss);
    distance += Math.abs(rate) * largestOf(gradient);
  }
  return { losses, weights: flattenWeights(weights), distance };
}

/** Row by row: to flatten them all first takes as long as a third of the step. */
function largestOf({ lstm, dense }: RegressionWeights): number {
  const rows = [...lstm.kernel, ...lstm.recurrentKernel, lstm.bias, dense.kernel, [dense.bias]];
  return Math.max(...rows.map((row) => Math.max(...row.map(Math.abs))));
}

function batchOf({ x, y }: RecordedTraining['batches'][number]): Batch {
  const [, time = 0, features = 0] = x.shape;
  const sequences = rowsOf(x.values, time * features);
  return { x: sequences.map((sequence) => rowsOf(sequence, features)), y: y.values };
}

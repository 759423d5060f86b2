import { isRepeatable } from '../../src/judging/regression-model';
import {
  flattenWeights,
  recurrentActivationOf,
  regressionWeightsOf,
  rowsOf,
  weightsOf,
} from '../../src/judging/regression-weights';
import { type Batch, descend, differentiate } from '../../src/reference/lstm-training';
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

/** @returns undefined for a model whose gradient is not known here */
export function replayTraining(
  { model, batches }: RecordedTraining,
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
    const slopes = flattenWeights(gradient).flat(2);
    distance += Math.abs(rate) * Math.max(...slopes.map(Math.abs));
  }
  return { losses, weights: flattenWeights(weights), distance };
}

function batchOf({ x, y }: RecordedTraining['batches'][number]): Batch {
  const [, time = 0, features = 0] = x.shape;
  const sequences = rowsOf(x.values, time * features);
  return { x: sequences.map((sequence) => rowsOf(sequence, features)), y: y.values };
}

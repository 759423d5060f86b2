import { failed, isClose, type Windows } from '../../src/grader';
import {
  type DescentFeedback,
  findFrozenLayers,
  findWrongOptimizer,
} from '../../src/judging/gradient-descent';
import { findWrongLoss, type LossFeedback } from '../../src/judging/regression-loss';
import { fillShapes } from '../../src/trials/layer-trial';
import type { Replay } from './replay';
import type { RecordedTraining } from './training-observation';

export type StepsFeedback = LossFeedback &
  DescentFeedback & {
    'other-model-returned': Record<string, never>;
    'training-needs-model': Record<string, never>;
    'targets-without-column': { shape: number[] };
    'weights-not-finite': { found: number };
    'weights-unmoved': Record<string, never>;
    'loss-of-step-differs': { step: number; expected: number; found: number };
    'weights-differ': { expected: number; found: number };
  };

/** What is wrong with the loss or the optimizer that a model was trained with. */
export function findWrongCompilation(training: RecordedTraining, windows: Windows) {
  const { model, measured, batches } = training;
  if (!measured) return failed('training-needs-model', {});
  const [targets = []] = fillShapes(windows.y, [[measured.predicted.values.length]]);
  const rates = batches.map(({ learningRate }) => learningRate ?? Number.NaN);
  return (
    findWrongLoss(measured, targets) ??
    findFlatTargets(training) ??
    findFrozenLayers(model) ??
    findWrongOptimizer(model, rates)
  );
}

/**
 * Targets without a second dimension, which `fitDataset` lets pass: TensorFlow.js then compares each
 * prediction with every target of its batch.
 */
function findFlatTargets({ batches }: RecordedTraining) {
  const flat = batches.find(({ y }) => y.shape.length === 1);
  return flat && failed('targets-without-column', { shape: flat.y.shape });
}

/** What a training may be wrong in and still be made again. */
const repeatableCodes = ['frozen-layers', 'learning-rate-zero', 'learning-rate-negative'];

/** Whether a training was gradient descent on the mean squared error, wherever it led. */
export function isDescent(training: RecordedTraining, windows: Windows): boolean {
  const wrong = findWrongCompilation(training, windows);
  return wrong === undefined || repeatableCodes.includes(wrong.code);
}

/**
 * float32 keeps weights below 1 to 1e-7, and a step to about 1e-6 of its length. A training that
 * leads no farther than the first of these cannot be told from none.
 */
const roundingOfWeights = 1e-6;
const roundingOfSteps = 1e-4;
const shortestDistance = 10 * roundingOfWeights;

/** What is wrong with where a training led, once its loss and optimizer are right. */
export function findWrongOutcome(
  training: RecordedTraining,
  weightsAfter: readonly (readonly (readonly number[])[])[],
  replay: Replay | undefined,
) {
  const after = weightsAfter.flat(2);
  const notFinite = after.find((weight) => !Number.isFinite(weight));
  if (notFinite !== undefined) return failed('weights-not-finite', { found: notFinite });
  if (!replay) return failed('training-needs-model', {});
  const before = training.weightsBefore.flat(2);
  const areAsBefore = after.every((weight, index) => weight === before[index]);
  if (areAsBefore || replay.distance < shortestDistance) return failed('weights-unmoved', {});
  const step = training.batches.findIndex(
    ({ loss }, index) => !isClose(loss, replay.losses[index] ?? Number.NaN),
  );
  if (step !== -1) {
    return failed('loss-of-step-differs', {
      step: step + 1,
      expected: replay.losses[step] ?? Number.NaN,
      found: training.batches[step]?.loss ?? Number.NaN,
    });
  }
  return findWrongWeight(after, replay);
}

function findWrongWeight(after: readonly number[], { weights, distance }: Replay) {
  const expected = weights.flat(2);
  const tolerance = roundingOfWeights + roundingOfSteps * distance;
  const index = expected.findIndex(
    (weight, at) => !(Math.abs(weight - (after[at] ?? Number.NaN)) <= tolerance),
  );
  if (index === -1 && after.length === expected.length) return undefined;
  return failed('weights-differ', {
    expected: expected[index] ?? Number.NaN,
    found: after[index] ?? Number.NaN,
  });
}

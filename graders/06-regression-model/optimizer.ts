import type { ModelData } from '../../src/grader';
import { failed } from '../../src/grader';
import { findWrongOptimizer } from '../../src/judging/gradient-descent';
import { isRepeatable } from '../../src/judging/regression-model';
import {
  flattenWeights,
  recurrentActivationOf,
  regressionWeightsOf,
  rowsOf,
  weightsOf,
} from '../../src/judging/regression-weights';
import { descend, differentiate } from '../../src/reference/lstm-training';
import { examplesInTrial } from '../../src/trials/model-trial';
import type { Challenge } from './grader';
import { inputsOf } from './predictions';

/** Where the optimizer took the weights. */
export interface Steps {
  /** From 0, along slopes that the challenge drew: some values of each trainable weight. */
  readonly first: readonly (readonly number[])[];
  /** The same again: an optimizer that remembers its first step goes elsewhere. */
  readonly second: readonly (readonly number[])[];
  /** All weights, by layer, after one step on the challenge's batch. */
  readonly onBatch: readonly (readonly (readonly number[])[])[];
}

export type StepFeedback = {
  'step-wrong': { expected: number; found: number };
};

/** What is wrong with the steps of an optimizer that should be plain gradient descent. */
export function findWrongStep(model: ModelData, steps: Steps, challenge: Challenge) {
  const rates = ratesOf(steps.first, challenge.slopePool);
  const again = ratesOf(steps.second, challenge.slopePool);
  const rate = rates[0] ?? Number.NaN;
  const isPlain = [...rates, ...again].every((each) => isSameRate(each, rate));
  // In TensorFlow.js 4.22 the first steps of Adadelta are those of gradient descent.
  const isAdadelta = model.optimizer?.className === 'Adadelta';
  if (isPlain && rate > 0 && !isAdadelta)
    return findWrongStepOnBatch(model, steps, rate, challenge);
  const wrong = findWrongOptimizer(model, rates);
  if (wrong) return wrong;
  return failed('step-wrong', {
    expected: -rate * (challenge.slopePool[1] ?? 0),
    found: steps.first[0]?.[1] ?? Number.NaN,
  });
}

/** How far each value went along its slope: one and the same number in gradient descent. */
function ratesOf(moved: readonly (readonly number[])[], slopes: readonly number[]): number[] {
  return moved.flatMap((values) =>
    values.map((value, index) => -value / (slopes[index % slopes.length] ?? Number.NaN)),
  );
}

function isSameRate(rate: number, expected: number): boolean {
  return Math.abs(rate - expected) <= 1e-4 * Math.abs(expected);
}

/** Repeats the step on the batch, for a model whose gradient is known here. */
function findWrongStepOnBatch(model: ModelData, steps: Steps, rate: number, challenge: Challenge) {
  if (!isRepeatable(model)) return undefined;
  const weights = regressionWeightsOf(weightsOf(model, challenge.weightPool));
  const { shape, values } = inputsOf(model, challenge.inputPool);
  const [, time = 0, features = 0] = shape;
  const x = rowsOf(values, time * features).map((sequence) => rowsOf(sequence, features));
  const batch = { x, y: challenge.targetPool.slice(0, examplesInTrial) };
  const { gradient } = differentiate(weights, batch, recurrentActivationOf(model));
  const expected = flattenWeights(descend(weights, gradient, rate)).flat(2);
  const slopes = flattenWeights(gradient).flat(2);
  const steepest = Math.max(...slopes.map(Math.abs));
  const found = steps.onBatch.flat(2);
  // The gradient's float32 sums are right to about 1e-6 of its largest part, the weights to 1e-7.
  const tolerance = 1e-6 + 1e-4 * rate * steepest;
  const index = expected.findIndex(
    (value, at) => !(Math.abs(value - (found[at] ?? Number.NaN)) <= tolerance),
  );
  if (index === -1 && found.length === expected.length) return undefined;
  return failed('step-wrong', {
    expected: expected[index] ?? Number.NaN,
    found: found[index] ?? Number.NaN,
  });
}

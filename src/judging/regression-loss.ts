import { failed, isClose } from '../grading';
import type { MeasuredLoss } from './model-observation';

type Loss = (differences: readonly number[]) => number;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const meanSquaredError: Loss = (differences) => mean(differences.map((d) => d ** 2));

/** Losses that learners take for the mean squared error; the sentences have a name for each. */
const otherLosses = {
  meanAbsoluteError: (differences) => mean(differences.map(Math.abs)),
  rootMeanSquaredError: (differences) => Math.sqrt(meanSquaredError(differences)),
  sumOfSquares: (differences) => differences.length * meanSquaredError(differences),
  halfMeanSquaredError: (differences) => meanSquaredError(differences) / 2,
  huber: (differences) =>
    mean(differences.map((d) => (Math.abs(d) <= 1 ? d ** 2 / 2 : Math.abs(d) - 0.5))),
  logCosh: (differences) => mean(differences.map((d) => Math.log(Math.cosh(d)))),
} as const satisfies Record<string, Loss>;
export type OtherLoss = keyof typeof otherLosses;

export type LossFeedback = {
  'loss-is-another': { loss: OtherLoss; expected: number; found: number };
  'loss-wrong': { expected: number; found: number };
  'loss-has-penalty': { penalty: number };
};

/** What is wrong with a loss that was measured on two examples or more. */
export function findWrongLoss(
  { predicted, loss: [found], penalty }: MeasuredLoss,
  targets: readonly number[],
) {
  const differences = predicted.values.map(
    (value, index) => value - (targets[index] ?? Number.NaN),
  );
  const expected = meanSquaredError(differences);
  if (isClose(found, expected)) {
    return penalty === 0 ? undefined : failed('loss-has-penalty', { penalty });
  }
  const names = Object.keys(otherLosses) as OtherLoss[];
  const loss = names.find((name) => isClose(found, otherLosses[name](differences)));
  return loss
    ? failed('loss-is-another', { loss, expected, found })
    : failed('loss-wrong', { expected, found });
}

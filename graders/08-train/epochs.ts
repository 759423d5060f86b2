import { failed, type Windows } from '../../src/grader';
import { rowsOf } from '../../src/judging/regression-weights';
import { findWindow } from './examples';
import type { RecordedTraining } from './training-observation';

export type EpochsFeedback = {
  'trained-before': Record<string, never>;
  'never-trained': Record<string, never>;
  'trained-on-other-data': { found: number[] };
  'trained-on-wrong-pairs': { expected: number; found: number };
  'trained-on-some-examples': { found: number };
  'wrong-epochs': { found: number };
};

/** Why there is no training to look at, where there is none. */
export function explainNoTraining(wasTrainedBefore: boolean) {
  return wasTrainedBefore ? failed('trained-before', {}) : failed('never-trained', {});
}

/** What is wrong with the examples that a model was trained on, or with how often it saw them. */
export function findWrongEpochs(training: RecordedTraining, windows: Windows) {
  const { batches, batchCount, exampleCount } = training;
  const seen = windows.x.map(() => 0);
  for (const { x, y } of batches) {
    const size = x.shape[0] ?? 0;
    const rows = rowsOf(x.values, x.values.length / size);
    const targets = rowsOf(y.values, y.values.length / size);
    for (const [example, row] of rows.entries()) {
      const window = findWindow(row, windows);
      if (window === -1) return failed('trained-on-other-data', { found: row.slice(0, 4) });
      const expected = windows.y[window] ?? Number.NaN;
      const [found = Number.NaN] = targets[example] ?? [];
      if (!(Math.abs(found - expected) <= 1e-5)) {
        return failed('trained-on-wrong-pairs', { expected, found });
      }
      seen[window] = (seen[window] ?? 0) + 1;
    }
  }
  const examples = seen.filter((times) => times > 0).length;
  if (examples < countAsked(training, windows)) {
    return failed('trained-on-some-examples', { found: examples });
  }
  const isTwoEpochs =
    batches.length === batchCount && seen.every((times) => times === 0 || times === 2);
  return isTwoEpochs ? undefined : failed('wrong-epochs', { found: exampleCount / examples });
}

/** All examples but those that a `validationSplit` sets aside; TensorFlow.js rounds in this way. */
function countAsked({ fits }: RecordedTraining, { x }: Windows): number {
  const splits = fits.map(({ validationSplit }) => validationSplit).filter((s) => s > 0 && s < 1);
  return Math.min(...splits.map((split) => Math.floor(x.length * (1 - split))), x.length);
}

import { failed, isClose } from '../../src/grader';
import type { RecordedTraining } from './training-observation';

export type HistoryFeedback = {
  'history-unwrapped': Record<string, never>;
  'history-not-from-fit': Record<string, never>;
  'losses-not-finite': { epoch: number; found: number };
  'wrong-loss-count': { expected: number; found: number };
  'losses-differ': { epoch: number; expected: number; found: number };
};

/**
 * What is wrong with the losses that a history tells.
 *
 * @param lossOfBatch what each batch's loss must have been
 */
export function findWrongLosses(
  losses: readonly number[],
  training: RecordedTraining,
  lossOfBatch: readonly number[],
) {
  const diverged = losses.findIndex((loss) => !Number.isFinite(loss));
  if (diverged !== -1) {
    return failed('losses-not-finite', {
      epoch: diverged + 1,
      found: losses[diverged] ?? Number.NaN,
    });
  }
  // Several calls of `fit`: the history of one of them, or all of them joined.
  const byFit = training.fits.map((fit) => lossesByEpoch(fit, training, lossOfBatch));
  const candidates = [...byFit, byFit.flat()];
  const sameLength = candidates.filter(({ length }) => length === losses.length);
  if (sameLength.length === 0) {
    return failed('wrong-loss-count', { expected: byFit.flat().length, found: losses.length });
  }
  const partings = sameLength.map((expected) => findParting(losses, expected));
  return partings.includes(undefined) ? undefined : partings[0];
}

/** The mean over each epoch's examples, as TensorFlow.js takes it while the weights move on. */
function lossesByEpoch(
  { firstBatch, batchCount, epochs }: RecordedTraining['fits'][number],
  { batches }: RecordedTraining,
  lossOfBatch: readonly number[],
): number[] {
  if (firstBatch + batchCount > batches.length) return [];
  const perEpoch = Math.ceil(batchCount / epochs);
  return Array.from({ length: Math.min(epochs, batchCount) }, (_, epoch) => {
    const start = firstBatch + epoch * perEpoch;
    const end = Math.min(start + perEpoch, firstBatch + batchCount);
    let sum = 0;
    let examples = 0;
    for (let batch = start; batch < end; batch += 1) {
      const size = batches[batch]?.x.shape[0] ?? Number.NaN;
      sum += size * (lossOfBatch[batch] ?? Number.NaN);
      examples += size;
    }
    return sum / examples;
  });
}

function findParting(losses: readonly number[], expected: readonly number[]) {
  const epoch = losses.findIndex((loss, at) => !isClose(loss, expected[at] ?? Number.NaN));
  if (epoch === -1) return undefined;
  return failed('losses-differ', {
    epoch: epoch + 1,
    expected: expected[epoch] ?? Number.NaN,
    found: losses[epoch] ?? Number.NaN,
  });
}

import * as tf from '@tensorflow/tfjs';
import type { Outcome, ThrownError } from '../../grading/observation';
import { ObservationProblem, type Observers } from '../../observing';
import type { LearnerModule } from './learner';

/** Describes whatever the learner's code threw; it may be anything, and may resist being read. */
export function describeError(error: unknown): ThrownError {
  try {
    if (error instanceof Error) {
      return {
        name: String(error.name).slice(0, 200),
        message: String(error.message).slice(0, 4000),
        stack: String(error.stack ?? '').slice(0, 8000),
      };
    }
    return { name: 'throw', message: String(error).slice(0, 4000), stack: '' };
  } catch {
    return { name: 'throw', message: '', stack: '' };
  }
}

/**
 * Runs every observer of an exercise, one after the other. Each has an outcome of its own: what one
 * cannot observe costs the others nothing.
 */
export async function observeAll(
  observers: Observers<unknown>,
  learner: LearnerModule,
  challenge: unknown,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const [name, observe] of Object.entries(observers)) {
    try {
      const value = await observe({ ...learner, challenge, tf });
      outcomes[name] = { kind: 'value', value };
    } catch (error) {
      outcomes[name] = outcomeOfFailure(error, learner);
    }
  }
  return outcomes;
}

/** Where the module itself threw, an export that is missing is that error's doing: say the cause. */
function outcomeOfFailure(error: unknown, learner: LearnerModule): Outcome {
  if (!(error instanceof ObservationProblem)) return { kind: 'threw', error: describeError(error) };
  if (error.code === 'missing-export' && learner.error !== undefined) {
    return { kind: 'threw', error: describeError(learner.error) };
  }
  return { kind: 'problem', problem: { code: error.code, data: error.data } as never };
}

import type { Grader, LocateError } from './grader';
import type { Observations } from './observation';
import { failed, type Verdict } from './verdict';

/** The verdict of one check, with what it was judged on. */
export interface CheckResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly maxPoints: number;
  readonly observation?: unknown;
}

/**
 * Judges every check of an exercise from what the sandbox brought back. Pure: nothing is run, so
 * stored observations can be judged again.
 */
export function judgeExercise<Challenge>(
  grader: Grader<Challenge>,
  observations: Observations,
  challenge: Challenge,
  locate: LocateError,
): CheckResult[] {
  return Object.entries(grader.checks).map(([id, check]) => {
    const outcome = Object.hasOwn(observations, check.observer)
      ? observations[check.observer]
      : undefined;
    // The guest answers for every observer: where one is missing, its answer was tampered with.
    const verdict = outcome
      ? check.judge(outcome, challenge, locate)
      : failed('malformed-answer', {});
    const isWellFormed = !('code' in verdict) || verdict.code !== 'malformed-answer';
    return {
      id,
      verdict,
      points: verdict.status === 'passed' ? check.points : 0,
      maxPoints: check.points,
      // What is not even of the right form may be of any size and depth: no report needs it.
      ...(outcome?.kind === 'value' && isWellFormed ? { observation: outcome.value } : {}),
    };
  });
}

/** Gives every check of an exercise the same verdict: nothing could be judged, or nothing is due. */
export function sameVerdictForAll(grader: Grader, verdict: Verdict): CheckResult[] {
  return Object.entries(grader.checks).map(([id, check]) => ({
    id,
    verdict,
    points: 0,
    maxPoints: check.points,
  }));
}

import type { Check, Grader, LocateError } from './grader';
import { findHindrance } from './needs';
import type { Observations, Outcome } from './observation';
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
  const judged = Object.entries(grader.checks).map(([id, check]) => {
    const outcome = outcomeFor(check, observations);
    // The guest answers for every observer: where one is missing, its answer was tampered with.
    const verdict = outcome
      ? check.judge(outcome, challenge, locate)
      : failed('malformed-answer', {});
    return { id, check, outcome, verdict };
  });
  const verdicts = new Map(judged.map(({ id, verdict }) => [id, verdict]));
  return judged.map(({ id, check, outcome, verdict: own }) => {
    // Where nothing could be observed, that is the better reason.
    const hindrance =
      outcome?.kind === 'value'
        ? findHindrance(grader as Grader, id, (other) => verdicts.get(other) ?? own)
        : undefined;
    const verdict = hindrance ?? own;
    const isWellFormed = !('code' in own) || own.code !== 'malformed-answer';
    return {
      id,
      verdict,
      points: pointsOf(check, verdict),
      maxPoints: check.points,
      // What is not even of the right form may be of any size and depth: no report needs it.
      ...(outcome?.kind === 'value' && isWellFormed ? { observation: outcome.value } : {}),
    };
  });
}

/**
 * What the observers of a check brought back, joined; nothing where the answer says nothing of one of
 * them.
 */
export function outcomeFor(
  { observer, beside }: Pick<Check, 'observer' | 'beside'>,
  observations: Observations,
): Outcome | undefined {
  const of = (name: string) => (Object.hasOwn(observations, name) ? observations[name] : undefined);
  const own = of(observer);
  if (beside === undefined || own?.kind !== 'value') return own;
  const other = of(beside);
  if (other?.kind !== 'value') return other;
  return { kind: 'value', value: { ...asObject(other.value), ...asObject(own.value) } };
}

function asObject(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function pointsOf(
  { points, pointsIfSkipped }: Pick<Check, 'points' | 'pointsIfSkipped'>,
  { status }: Verdict,
) {
  if (status === 'skipped') return pointsIfSkipped;
  return status === 'passed' ? points : 0;
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

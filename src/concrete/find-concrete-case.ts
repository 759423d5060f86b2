import type { CheckResult } from '../grading/judge';
import type { Language } from '../messages/text';
import type { Exercise } from '../workbook/exercise';
import type { ConcreteCase } from './concrete-case';

/** What became of an exercise, as far as a concrete case needs it. */
export interface JudgedExercise {
  readonly checks: readonly Pick<CheckResult, 'id' | 'verdict' | 'observation'>[];
  readonly challenge?: unknown;
}

/**
 * A case in which the mistake of a failed check shows, where the exercise has one. Never throws: a
 * verdict must not be lost to it.
 */
export function findConcreteCase(
  { concrete }: Exercise,
  { checks, challenge }: JudgedExercise,
  check: string,
  language: Language,
): ConcreteCase | undefined {
  const judged = checks.find(({ id }) => id === check);
  if (judged?.verdict.status !== 'failed' || judged.observation === undefined) return undefined;
  const failure = { ...judged.verdict, status: 'failed' as const };
  const observationOf = (id: string) => checks.find((one) => one.id === id)?.observation;
  try {
    const found = concrete?.({ check, failure, observationOf, challenge, language });
    // Where the two do not differ, the mistake is elsewhere.
    return found?.found === found?.expected ? undefined : found;
  } catch {
    return undefined;
  }
}

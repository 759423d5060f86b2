import type { AnswerResult } from './answers';
import type { Shortcoming } from './shortcoming';
import type { Trial } from './trial';

/** How much of a grader its wrong answers reach. */
export interface Reach {
  readonly checks: { readonly declared: number; readonly failed: number };
  readonly codes: { readonly declared: number; readonly earned: number };
  readonly shortcomings: readonly Shortcoming[];
}

/** Given to the third version of an answer in a row: no single file earns it. */
const ofSeveralVersions = ['revised-twice'];

/**
 * Whether each check fails on some wrong answer, and each code is earned by one: what no answer
 * reaches is not proven to work. A check that is only skipped has not failed.
 */
export function verifyReach(
  { checkIds, exercise }: Trial,
  answers: readonly AnswerResult[],
): Reach {
  const codes = Object.keys(exercise.text.fr.feedback).filter(
    (code) => !ofSeveralVersions.includes(code),
  );
  const earned = answers
    .filter(({ answer }) => answer.startsWith('wrong/'))
    .flatMap(({ verdicts }) => verdicts)
    .flatMap(({ check, verdict }) =>
      'code' in verdict && verdict.status !== 'skipped' && verdict.status !== 'fault'
        ? [{ check, code: verdict.code }]
        : [],
    );
  const unfailed = checkIds.filter((id) => !earned.some(({ check }) => check === id));
  const unearned = codes.filter((name) => !earned.some(({ code }) => code === name));
  return {
    checks: { declared: checkIds.length, failed: checkIds.length - unfailed.length },
    codes: { declared: codes.length, earned: codes.length - unearned.length },
    shortcomings: [
      ...unfailed.map((check) => ({ code: 'check-never-failed' as const, check })),
      ...unearned.map((feedback) => ({ code: 'code-never-earned' as const, feedback })),
    ],
  };
}

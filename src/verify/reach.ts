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
 * reaches is not proven to work. A check that is only skipped has not failed. What an answer should
 * reach and does not is that answer's shortcoming, and not asked for again.
 */
export function verifyReach(
  { checkIds, exercise }: Trial,
  answers: readonly AnswerResult[],
): Reach {
  const codes = Object.keys(exercise.text.fr.feedback).filter(
    (code) => !ofSeveralVersions.includes(code),
  );
  const wrong = answers.filter(({ answer }) => answer.startsWith('wrong/'));
  const named = wrong.flatMap(({ expected }) => expected);
  const earned = wrong
    .flatMap(({ verdicts }) => verdicts)
    .flatMap(({ check, verdict }) =>
      'code' in verdict && verdict.status !== 'skipped' && verdict.status !== 'fault'
        ? [{ check, code: verdict.code }]
        : [],
    );
  const failedIds = new Set(earned.map(({ check }) => check));
  const earnedCodes = new Set(earned.map(({ code }) => code));
  const unfailed = checkIds.filter(
    (id) => !failedIds.has(id) && !named.some(({ check }) => check === id),
  );
  const unearned = codes.filter(
    (name) => !earnedCodes.has(name) && !named.some(({ code }) => code === name),
  );
  return {
    checks: { declared: checkIds.length, failed: failedIds.size },
    codes: {
      declared: codes.length,
      earned: codes.filter((code) => earnedCodes.has(code)).length,
    },
    shortcomings: [
      ...(unfailed.length > 0 ? [{ code: 'checks-never-failed' as const, checks: unfailed }] : []),
      ...(unearned.length > 0 ? [{ code: 'codes-never-earned' as const, codes: unearned }] : []),
    ],
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../grading/judge';
import type { Verdict } from '../grading/verdict';
import { type Expectation, readExpectations } from './expectations';
import type { Shortcoming } from './shortcoming';
import { isBroken, type Trial } from './trial';

/** Why an answer was not graded as it says. */
export type Surprise =
  /** A wrong answer that does not say what it must earn. */
  | { readonly code: 'no-expectation' }
  | { readonly code: 'unknown-check'; readonly check: string }
  /** `expected`: a code, or the status of a check that has none: `passed`. */
  | {
      readonly code: 'other-verdict';
      readonly check: string;
      readonly expected: string;
      readonly verdict: Verdict;
    };

/** What an answer that ships with its grader earned. */
export interface AnswerResult {
  /** `right/with-private-fields.ts` */
  readonly answer: string;
  readonly isAsExpected: boolean;
  readonly shortcomings: readonly Shortcoming[];
  /** What its head names; nothing of a right one. */
  readonly expected: readonly Expectation[];
  readonly verdicts: ReadonlyArray<{ readonly check: string; readonly verdict: Verdict }>;
}

/**
 * Grades every answer under `answers/`: a right one must pass every check, a wrong one must fail on
 * the checks and codes that its head names, and on no other.
 */
export async function verifyAnswers(trial: Trial, folder: string): Promise<AnswerResult[]> {
  const results: AnswerResult[] = [];
  for (const answer of await listAnswers(folder)) {
    const path = join(folder, answer);
    const source = await readFile(path, 'utf8');
    const expected = answer.startsWith('wrong/') ? readExpectations(source, trial.checkIds) : [];
    const find = (checks: readonly CheckResult[]) => findSurprises(answer, checks, expected);
    const checks = await trial.grade(path, (found) => find(found).length > 0, {
      isAlone: expected.some(({ code }) => endsOfProcesses.includes(code)),
    });
    const verdicts = checks.map(({ id: check, verdict }) => ({ check, verdict }));
    const shortcomings = checks.some(isBroken)
      ? [{ code: 'unjudged' as const, file: `graders/${trial.id}/answers/${answer}` }]
      : sayIfAny(answer, find(checks));
    const isAsExpected = shortcomings.length === 0;
    results.push({ answer, isAsExpected, shortcomings, expected, verdicts });
  }
  return results;
}

/** What an answer earns by the end of its process: it would only waste a shared one. */
const endsOfProcesses = ['exited', 'never-settled', 'timed-out', 'out-of-memory'];

async function listAnswers(folder: string): Promise<string[]> {
  const lists = ['right', 'wrong'].map(async (kind) => {
    const names = await readdir(join(folder, kind)).catch(() => []);
    return names
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${kind}/${name}`);
  });
  return (await Promise.all(lists)).flat();
}

function sayIfAny(answer: string, surprises: readonly Surprise[]): Shortcoming[] {
  return surprises.length === 0 ? [] : [{ code: 'answer-surprises', answer, surprises }];
}

function findSurprises(
  answer: string,
  checks: readonly CheckResult[],
  expected: readonly Expectation[],
): Surprise[] {
  return answer.startsWith('right/')
    ? checks.flatMap((check) => surpriseOf(check, 'passed'))
    : surprisesOfWrong(checks, expected);
}

function surprisesOfWrong(
  checks: readonly CheckResult[],
  expected: readonly Expectation[],
): Surprise[] {
  if (expected.length === 0) return [{ code: 'no-expectation' }];
  const codeOf = new Map(expected.map(({ check, code }) => [check, code]));
  const unknown = expected.filter(({ check }) => !checks.some(({ id }) => id === check));
  return [
    ...unknown.map(({ check }) => ({ code: 'unknown-check' as const, check })),
    ...checks.flatMap((check) => surpriseOf(check, codeOf.get(check.id) ?? 'passed')),
  ];
}

function surpriseOf({ id, verdict }: CheckResult, expected: string): Surprise[] {
  return codeOf(verdict) === expected
    ? []
    : [{ code: 'other-verdict', check: id, expected, verdict }];
}

/** A verdict as the head of a wrong answer writes it: its code, or its status where it has none. */
export function codeOf(verdict: Verdict): string {
  return 'code' in verdict ? verdict.code : verdict.status;
}

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckResult } from '../grading/judge';
import type { Sandbox } from '../sandbox/host/guest';
import type { Exercise } from '../workbook/exercise';
import { gradeExercise, guestFor } from '../workbook/grade';
import { inTurns } from '../workbook/in-turns';
import type { Workbook } from '../workbook/workbook';
import { type Expectation, readExpectations } from './expectations';

/** Why an answer was not graded as it says. */
export type Surprise =
  /** A wrong answer that does not say what it must earn. */
  | { readonly code: 'no-expectation' }
  | { readonly code: 'unknown-check'; readonly check: string }
  /** Each a code, or the status of a check that has none: `passed`. */
  | {
      readonly code: 'other-verdict';
      readonly check: string;
      readonly expected: string;
      readonly found: string;
    };

/** What an answer that ships with its grader earned. */
export interface AnswerResult {
  /** `right/with-private-fields.ts` */
  readonly answer: string;
  readonly isAsExpected: boolean;
  readonly surprises: readonly Surprise[];
}

/**
 * Grades every answer under `answers/`: a right one must pass every check, a wrong one must fail on
 * the checks and codes that its head names, and on no other.
 */
export async function verifyAnswers(
  exercise: Exercise,
  workbook: Workbook,
  sandbox: Sandbox,
  seed: number,
): Promise<AnswerResult[]> {
  const { id } = exercise.grader;
  const stub = await workbook.stub(id);
  const folder = workbook.answersFolder(id);
  const answers = await listAnswers(folder);
  return inTurns(answers, async (answer) => {
    const path = join(folder, answer);
    const { checks } = await gradeExercise(exercise, { path, stub, ...guestFor(sandbox, seed) });
    const surprises = answer.startsWith('wrong')
      ? surprisesOfWrong(
          checks,
          readExpectations(
            await readFile(path, 'utf8'),
            checks.map((c) => c.id),
          ),
        )
      : surprisesOfRight(checks);
    return { answer, isAsExpected: surprises.length === 0, surprises };
  });
}

async function listAnswers(folder: string): Promise<string[]> {
  const lists = ['right', 'wrong'].map(async (kind) => {
    const names = await readdir(join(folder, kind));
    return names
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${kind}/${basename(name)}`);
  });
  return (await Promise.all(lists)).flat();
}

function surprisesOfRight(checks: readonly CheckResult[]): Surprise[] {
  return checks.flatMap((check) => surpriseOf(check, 'passed'));
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
  const found = 'code' in verdict ? verdict.code : verdict.status;
  return found === expected ? [] : [{ code: 'other-verdict', check: id, expected, found }];
}

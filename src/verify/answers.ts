import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckResult } from '../grading/judge';
import type { Sandbox } from '../sandbox/host/guest';
import type { Exercise } from '../workbook/exercise';
import { gradeExercise, guestFor } from '../workbook/grade';
import { inTurns } from '../workbook/in-turns';
import type { Workbook } from '../workbook/workbook';
import { type Expectation, readExpectations } from './expectations';

/** What an answer that ships with its grader earned. */
export interface AnswerResult {
  /** `right/with-private-fields.ts` */
  readonly answer: string;
  readonly isAsExpected: boolean;
  /** Why not: one line for each check that went another way. */
  readonly surprises: readonly string[];
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

function surprisesOfRight(checks: readonly CheckResult[]): string[] {
  return checks
    .filter(({ verdict }) => verdict.status !== 'passed')
    .map((check) => `${check.id}: ${describe(check)}, expected passed`);
}

function surprisesOfWrong(
  checks: readonly CheckResult[],
  expected: readonly Expectation[],
): string[] {
  if (expected.length === 0)
    return ['names no check and code: begin it with `// expect: check code`'];
  const codeOf = new Map(expected.map(({ check, code }) => [check, code]));
  const unknown = expected.filter(({ check }) => !checks.some(({ id }) => id === check));
  return [
    ...unknown.map(({ check }) => `${check}: no such check`),
    ...checks
      .filter((check) => describe(check) !== (codeOf.get(check.id) ?? 'passed'))
      .map(
        (check) => `${check.id}: ${describe(check)}, expected ${codeOf.get(check.id) ?? 'passed'}`,
      ),
  ];
}

function describe({ verdict }: CheckResult): string {
  return 'code' in verdict ? verdict.code : verdict.status;
}

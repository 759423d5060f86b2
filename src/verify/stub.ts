import { readFile } from 'node:fs/promises';
import type { CheckResult } from '../grading/judge';
import { findMarkerProblem } from '../workbook/stub';
import type { Workbook } from '../workbook/workbook';
import type { Shortcoming } from './shortcoming';
import { isBroken, type Trial } from './trial';

/** Whether the stub in `exercises/` is what the solution generates, and so `todo` until it is touched. */
export async function verifyStubFile(
  { id, stub }: Trial,
  workbook: Workbook,
): Promise<Shortcoming[]> {
  const problem = findMarkerProblem(await workbook.solution(id));
  if (problem) return [{ code: 'stub-markers', problem }];
  const found = await readFile(workbook.exerciseFile(id), 'utf8').catch(() => undefined);
  if (found === undefined) return [{ code: 'stub-missing' }];
  if (found === stub) return [];
  const lines = found.split('\n');
  const line = stub.split('\n').findIndex((text, index) => text !== lines[index]) + 1;
  return [{ code: 'stub-differs', line: line || lines.length }];
}

/** What a stub comes to that was touched and not filled in: it runs, and earns nothing. */
export async function verifyTouchedStub(trial: Trial, path: string): Promise<Shortcoming[]> {
  const find = (checks: readonly CheckResult[]) => findInStub(checks, trial.id);
  return find(await trial.grade(path, (checks) => find(checks).length > 0));
}

function findInStub(checks: readonly CheckResult[], id: string): Shortcoming[] {
  const [first] = checks;
  if (first && isBroken(first)) return [{ code: 'unjudged', file: `exercises/${id}.ts` }];
  if (first && isRefused(first.verdict) && checks.every((check) => isRefused(check.verdict))) {
    return [{ code: 'stub-breaks', verdict: first.verdict }];
  }
  const earning = checks.filter(({ points }) => points > 0);
  if (earning.length === 0) return [];
  const sum = (points: readonly number[]) => points.reduce((total, next) => total + next, 0);
  return [
    {
      code: 'stub-earns',
      points: sum(earning.map(({ points }) => points)),
      maxPoints: sum(checks.map(({ maxPoints }) => maxPoints)),
      checks: earning.map(({ id }) => id),
    },
  ];
}

/** How a file ends that cannot even be run to its end. */
const refusals = [
  'syntax-error',
  'too-intricate',
  'import-not-found',
  'import-computed',
  'import-not-allowed',
  'package-not-available',
  'threw',
  'timed-out',
  'never-settled',
  'exited',
];

function isRefused(verdict: { readonly status: string; readonly code?: string }): boolean {
  return verdict.code !== undefined && refusals.includes(verdict.code);
}

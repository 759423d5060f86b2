import { readFile } from 'node:fs/promises';
import { replaceFile } from './replace-file';
import { keepCopy } from './reset-exercise';
import { findMarkerProblem, type MarkerProblem, stubOf } from './stub';
import type { Workbook } from './workbook';

/** What became of one stub. */
export type StubOutcome =
  | { readonly kind: 'unchanged' | 'no-solution' }
  | { readonly kind: 'written'; readonly copy?: string }
  | { readonly kind: 'refused'; readonly problem: MarkerProblem };

/** Writes an exercise anew from its worked solution; a copy of what was there is kept. */
export async function writeStub(workbook: Workbook, id: string): Promise<StubOutcome> {
  const solution = await readIfAny(workbook.solutionFile(id));
  if (solution === undefined) return { kind: 'no-solution' };
  const problem = findMarkerProblem(solution);
  if (problem) return { kind: 'refused', problem };
  const stub = stubOf(solution);
  const found = await readIfAny(workbook.exerciseFile(id));
  if (found === stub) return { kind: 'unchanged' };
  const copy = found === undefined ? undefined : await keepCopy(workbook, id);
  await replaceFile(workbook.exerciseFile(id), stub);
  return { kind: 'written', ...(copy === undefined ? {} : { copy }) };
}

async function readIfAny(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

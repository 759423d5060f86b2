import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { answerRanges } from '../../workbook/stub';
import type { Mutant } from './mutant';

/** The mutants of some solutions, by their ids. */
export type MutantsById = Readonly<Record<string, readonly Mutant[]>>;

/** The packages that make mutants are not installed: only whoever clones the workbook has them. */
export class MutatorsMissingError extends Error {}

const made = z.record(
  z.string(),
  z.array(z.object({ mutator: z.string(), start: z.int(), end: z.int(), replacement: z.string() })),
);

/**
 * Makes the mutants of some solutions: every change that touches an answer. What the stub ships too
 * is not the learner's to get wrong.
 *
 * A process of its own does it, because a parser of TypeScript would make ours large, and a large
 * process starts its guests more slowly.
 * @throws MutatorsMissingError
 */
export async function makeMutants(
  root: string,
  solutions: Readonly<Record<string, string>>,
): Promise<MutantsById> {
  const all = made.parse(JSON.parse(await runMaker(root, JSON.stringify(solutions))));
  return Object.fromEntries(
    Object.entries(solutions).map(([id, solution]) => {
      const answers = answerRanges(solution);
      const mutants = (all[id] ?? []).filter(({ start, end }) =>
        answers.some((answer) => start < answer.end && answer.start < end),
      );
      return [id, mutants];
    }),
  );
}

async function runMaker(root: string, input: string): Promise<string> {
  const main = join(root, 'src', 'verify', 'mutants', 'maker', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main], { cwd: root, stdio: 'pipe' });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [output, errors, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  if (exitCode === 0) return output;
  if (/ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(errors)) throw new MutatorsMissingError();
  throw new Error(errors.trim());
}

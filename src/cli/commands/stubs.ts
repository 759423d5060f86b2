import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { mark } from '../../show/mark';
import { wrap } from '../../show/terminal';
import { writeStub } from '../../workbook/write-stub';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercises } from '../find-exercise';
import { UsageError } from '../usage-error';

/** `cahier stubs [ID…]`: every exercise's file anew from its worked solution. */
export const stubs: Command = {
  syntax: {
    flags: [],
    values: [],
    fewestArguments: 0,
    mostArguments: Number.POSITIVE_INFINITY,
  },
  async run({ args, print, root, terminal, text, workbook }) {
    await needSolutions(root);
    let isWhole = true;
    for (const { grader } of findExercises(args.positionals)) {
      const outcome = await writeStub(workbook, grader.id);
      const shown =
        outcome.kind === 'written' && outcome.copy !== undefined
          ? { ...outcome, copy: relative(root, outcome.copy) }
          : outcome;
      const isWritten = outcome.kind === 'written' || outcome.kind === 'unchanged';
      isWhole &&= isWritten;
      const sentence = text.stubWritten(grader.id, shown);
      print(wrap(`${mark(isWritten ? 'passed' : 'failed', terminal)} ${sentence}`, terminal));
    }
    return isWhole ? exitCodes.ok : exitCodes.failed;
  },
};

/** A workbook that was handed out has no solutions. @throws UsageError */
export async function needSolutions(root: string): Promise<void> {
  const found = await stat(join(root, 'solutions')).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError({ code: 'no-solutions' });
}

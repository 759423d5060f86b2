import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { wrap } from '../../show/terminal';
import { hasExerciseFile, resetExercise } from '../../workbook/reset-exercise';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';

/** `cahier reset ID [--yes]`: the stub again, after a question, and with a copy of what was there. */
export const reset: Command = {
  syntax: { flags: ['yes'], values: [], fewestArguments: 1, mostArguments: 1 },
  async run({ args, root, text, terminal, print, workbook }) {
    const { id } = findExercise(args.positionals[0] ?? '').grader;
    const name = relative(root, workbook.exerciseFile(id));
    const isThere = await hasExerciseFile(workbook, id);
    if (isThere && !args.flags.has('yes') && !(await confirms(text.confirmReset(name)))) {
      print(text.nothingChanged);
      return exitCodes.ok;
    }
    const copy = await resetExercise(workbook, id);
    const kept = copy === undefined ? [] : [text.copyKept(relative(root, copy))];
    print(wrap([text.wasReset(name), ...kept].join(' '), terminal));
    return exitCodes.ok;
  },
};

/** Asks on standard error, so that the answer can come from a pipe as well as from a keyboard. */
async function confirms(question: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  reader.setPrompt(question);
  reader.prompt();
  let answer: string | undefined;
  for await (const line of reader) {
    answer = line;
    break;
  }
  // Only a keyboard's Enter key ends the question's line.
  if (answer === undefined || !process.stdin.isTTY) process.stderr.write('\n');
  return /^\s*(o|oui|y|yes)\s*$/i.test(answer ?? '');
}

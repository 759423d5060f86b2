import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { wrap } from '../../show/terminal';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';
import { replaceFile } from '../replace-file';

/** `cahier reset ID [--yes]`: the stub again, after a question, and with a copy of what was there. */
export const reset: Command = {
  syntax: { flags: ['yes'], values: [], fewestArguments: 1, mostArguments: 1 },
  async run({ args, root, text, terminal, print, workbook }) {
    const { id } = findExercise(args.positionals[0] ?? '').grader;
    const file = workbook.exerciseFile(id);
    const name = relative(root, file);
    const stub = await workbook.stub(id);
    if (!(await hasFile(file))) {
      await replaceFile(file, stub);
      print(wrap(text.wasReset(name), terminal));
      return exitCodes.ok;
    }
    if (!args.flags.has('yes') && !(await confirms(text.confirmReset(name)))) {
      print(text.nothingChanged);
      return exitCodes.ok;
    }
    const copy = await keepCopy(root, file, id);
    await replaceFile(file, stub);
    print(wrap(`${text.wasReset(name)} ${text.copyKept(relative(root, copy))}`, terminal));
    return exitCodes.ok;
  },
};

/** Whether there is a file to ask about. @throws EISDIR where something else has its name */
async function hasFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) throw Object.assign(new Error(), { code: 'EISDIR', path });
  return found !== undefined;
}

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

/** Copies what the learner wrote, byte for byte, and says where to. */
async function keepCopy(root: string, file: string, id: string): Promise<string> {
  const time = new Date().toISOString().replaceAll(':', '-');
  const copy = join(root, '.cahier', 'copies', `${id}.${time}.ts`);
  await replaceFile(copy, await readFile(file));
  return copy;
}

import { constants } from 'node:fs';
import { access, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { wrap } from '../../show/terminal';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';

/** `cahier reset ID [--yes]`: the stub again, after a question, and with a copy of what was there. */
export const reset: Command = {
  syntax: { flags: ['yes'], values: [], fewestArguments: 1, mostArguments: 1 },
  async run({ args, root, text, terminal, print, workbook }) {
    const { id } = findExercise(args.positionals[0] ?? '').grader;
    const file = workbook.exerciseFile(id);
    const name = relative(root, file);
    const stub = await workbook.stub(id);
    if (!args.flags.has('yes') && !(await confirms(text.confirmReset(name)))) {
      print(text.nothingChanged);
      return exitCodes.ok;
    }
    const copy = await keepCopy(root, file, id);
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, stub);
    await rename(unfinished, file);
    print(wrap(text.wasReset(name, copy && relative(root, copy)), terminal));
    return exitCodes.ok;
  },
};

/** Asks on standard error, so that the answer can come from a pipe as well as from a keyboard. */
async function confirms(question: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  reader.setPrompt(question);
  reader.prompt();
  for await (const line of reader) {
    reader.close();
    return /^\s*(o|oui|y|yes)\s*$/i.test(line);
  }
  return false;
}

/** Copies what the learner wrote; the copy's path, or nothing where there is no such file. */
async function keepCopy(root: string, file: string, id: string): Promise<string | undefined> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists) return undefined;
  const folder = join(root, '.cahier', 'copies');
  await mkdir(folder, { recursive: true });
  const time = new Date().toISOString().replaceAll(':', '-');
  const copy = join(folder, `${id}.${time}.ts`);
  await copyFile(file, copy, constants.COPYFILE_EXCL);
  return copy;
}

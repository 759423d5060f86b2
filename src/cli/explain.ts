import { isAbsolute, join, relative } from 'node:path';
import type { Language } from '../messages/text';
import { makeVisible } from '../show/make-visible';
import { describeTerminal, wrap } from '../show/terminal';
import { commandNames } from './commands';
import { type ExitCode, exitCodes } from './context';
import { cliText } from './text';
import { UsageError } from './usage-error';

/** Says on standard error what went wrong, in the learner's language; never a stack. */
export function explain(
  error: unknown,
  root: string,
  argv: readonly string[],
  language: Language,
): ExitCode {
  const text = cliText[language];
  const terminal = describeTerminal(process.stderr, process.env);
  const say = (sentence: string) =>
    process.stderr.write(`${wrap(makeVisible(sentence), terminal)}\n`);
  if (error instanceof UsageError) {
    const command = argv.find((word) => (commandNames as readonly string[]).includes(word));
    // What is left out has no help either.
    const topic = error.problem.code === 'released-copy' ? undefined : command;
    say(`${text.usage(error.problem)}\n${text.usageMore(topic)}`);
    return exitCodes.usage;
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  say(
    code && path
      ? text.systemError(code, shortPath(root, path))
      : text.unexpectedError(message ?? String(error)),
  );
  return exitCodes.fault;
}

/** A path as the learner knows it: from the workbook's folder, where it lies inside. */
function shortPath(root: string, path: string): string {
  const isInside = isAbsolute(path) && path.startsWith(join(root, '/'));
  return isInside ? relative(root, path) : path;
}

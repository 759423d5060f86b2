import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import type { Language } from '../messages/text';
import { makeVisible } from '../show/make-visible';
import { describeTerminal, reflow, wrap } from '../show/terminal';
import { Workbook } from '../workbook/workbook';
import { commonValues, readArguments } from './arguments';
import { type CommandName, commandNames, commands } from './commands';
import { type ExitCode, exitCodes, type Installation } from './context';
import { isExercise } from './find-exercise';
import { isLanguage, languageOfEnvironment } from './language';
import { readSettings } from './settings';
import { cliText } from './text';
import type { CliText } from './text/text';
import { UsageError } from './usage-error';

/**
 * Runs one command line to its end.
 * @returns the exit code: 0 nothing failed, 1 something did, 2 wrong usage, 3 a fault of ours
 */
export async function main(installation: Installation, argv: readonly string[]): Promise<ExitCode> {
  endOnSignals();
  const remembered = await readSettings(installation.root);
  const usual = remembered.lang ?? languageOfEnvironment(process.env);
  const language = languageWanted(argv) ?? usual;
  const say = (error: unknown) => explain(error, installation.root, argv, language);
  endOnUnwritableOutput(cliText[language], say);
  try {
    return await runCommand(installation, argv, language);
  } catch (error) {
    return say(error);
  }
}

async function runCommand(
  installation: Installation,
  argv: readonly string[],
  language: Language,
): Promise<ExitCode> {
  const text = cliText[language];
  const { name, rest, isNamed } = splitCommand(argv);
  const command = commands[name];
  const args = readArguments(rest, command.syntax);
  checkLanguage(args.values.lang);
  const terminal = describeTerminal(process.stdout, process.env);
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  if (args.flags.has('version')) {
    print(await versionOf(installation.root));
    return exitCodes.ok;
  }
  if (args.flags.has('help')) {
    print(reflow(isNamed ? text.help[name] : overview(language), terminal));
    return exitCodes.ok;
  }
  return command.run({
    ...installation,
    workbook: new Workbook(installation.root),
    language,
    text,
    terminal,
    args,
    print,
  });
}

const valueOptions = Object.values(commands).flatMap((command) => command.syntax.values);

interface NamedCommand {
  readonly name: CommandName;
  readonly rest: readonly string[];
  readonly isNamed: boolean;
}

/** The first word that is neither an option nor an option's value names the command. */
function splitCommand(argv: readonly string[]): NamedCommand {
  const options = [...commonValues, ...valueOptions].map(
    (name) => [name, { type: 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const word = tokens.find((token) => token.kind === 'positional');
  if (!word) return { name: 'start', rest: argv, isNamed: false };
  const rest = argv.toSpliced(word.index, 1);
  // `cahier help check` is what many would type.
  if (word.value === 'help') return askForHelp(splitCommand(rest));
  return { name: commandNamed(word.value), rest, isNamed: true };
}

function askForHelp(topic: NamedCommand): NamedCommand {
  return { ...topic, rest: ['--help', ...topic.rest] };
}

function commandNamed(found: string): CommandName {
  const name = commandNames.find((candidate) => candidate === found);
  if (name) return name;
  const nearest = isExercise(found) ? `check ${found}` : closest(found, [...commandNames]);
  throw new UsageError({ code: 'unknown-command', found, nearest });
}

/** Looked up before anything else, so that even a wrong command line is answered in it. */
function languageWanted(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at !== -1 && value !== undefined && isLanguage(value) ? value : undefined;
}

function checkLanguage(found: string | undefined): void {
  if (found !== undefined && !isLanguage(found))
    throw new UsageError({ code: 'unknown-language', found });
}

function overview(language: Language): string {
  const text = cliText[language];
  const lines = commandNames.map((name) => `  ${name.padEnd(10)}${text.summaries[name]}`);
  return `${text.helpIntroduction}\n\n${text.helpCommands}\n${lines.join('\n')}\n\n${text.helpMore}`;
}

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return String(version);
}

/** Says on standard error what went wrong, in the learner's language; never a stack. */
function explain(
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
    say(`${text.usage(error.problem)}\n${text.usageMore(command)}`);
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

/** A signal alone would skip the `exit` event, at which the sandbox kills its children. */
function endOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}

/** A path as the learner knows it: from the workbook's folder, where it lies inside. */
function shortPath(root: string, path: string): string {
  const isInside = isAbsolute(path) && path.startsWith(join(root, '/'));
  return isInside ? relative(root, path) : path;
}

/**
 * `cahier list | head -1` closes the pipe early: that is no error. A full disk behind `>` is one.
 */
function endOnUnwritableOutput(text: CliText, say: (error: unknown) => ExitCode): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === 'EPIPE';
    process.exit(isClosed ? exitCodes.ok : say(Object.assign(error, { path: text.output })));
  });
  // Where even this cannot be written there is nobody left to tell.
  process.stderr.on('error', () => {});
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../messages/text';
import { describeTerminal, reflow } from '../show/terminal';
import { Workbook } from '../workbook/workbook';
import { readArguments } from './arguments';
import { commandNames, commands } from './commands';
import { type ExitCode, exitCodes, type Installation } from './context';
import { endOnSignals, endOnUnwritableOutput } from './end-early';
import { explain } from './explain';
import { isLanguage, languageOfEnvironment } from './language';
import { readSettings } from './settings';
import { splitCommand } from './split-command';
import { cliText } from './text';
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
  endOnUnwritableOutput(cliText[language].output, say);
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
  // Before its options are read: nobody knows them here.
  if (command.isLeftOut) throw new UsageError({ code: 'released-copy', command: name });
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
  const names = commandNames.filter((name) => !commands[name].isLeftOut);
  const lines = names.map((name) => `  ${name.padEnd(10)}${text.summaries[name]}`);
  return `${text.helpIntroduction}\n\n${text.helpCommands}\n${lines.join('\n')}\n\n${text.helpMore}`;
}

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return String(version);
}

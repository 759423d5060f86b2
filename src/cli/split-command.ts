import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { commonValues } from './arguments';
import { type CommandName, commandNames, commands } from './commands';
import { isExercise } from './find-exercise';
import { UsageError } from './usage-error';

const valueOptions = Object.values(commands).flatMap((command) => command.syntax.values);

export interface NamedCommand {
  readonly name: CommandName;
  readonly rest: readonly string[];
  readonly isNamed: boolean;
}

/** The first word that is neither an option nor an option's value names the command. @throws UsageError */
export function splitCommand(argv: readonly string[]): NamedCommand {
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

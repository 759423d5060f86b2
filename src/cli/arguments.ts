import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from './usage-error';

/** What may follow a command. */
export interface Syntax {
  readonly flags: readonly string[];
  /** Options that take a value. */
  readonly values: readonly string[];
  readonly fewestArguments: number;
  readonly mostArguments: number;
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
}

const shortNames: Readonly<Record<string, string>> = { h: 'help', v: 'version' };

/** Every command understands these. */
const commonFlags = ['help', 'version'];
export const commonValues = ['lang'];

/** Reads what follows the command's name. @throws UsageError */
export function readArguments(args: readonly string[], syntax: Syntax): Arguments {
  const values = [...commonValues, ...syntax.values];
  const flags = [...commonFlags, ...syntax.flags];
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(values.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const found = {
    positionals: [] as string[],
    flags: new Set<string>(),
    values: {} as Record<string, string>,
  };
  for (const token of tokens) {
    if (token.kind === 'positional') found.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--')
      ? token.name
      : (shortNames[token.name] ?? token.name);
    if (flags.includes(name)) {
      if (token.value !== undefined) throw new UsageError({ code: 'value-not-wanted', name });
      found.flags.add(name);
    } else if (values.includes(name)) {
      if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
        throw new UsageError({ code: 'value-missing', name });
      }
      found.values[name] = token.value;
    } else {
      const nearest = nearestOption(name, [...flags, ...values]);
      throw new UsageError({ code: 'unknown-option', option: token.rawName, nearest });
    }
  }
  // `cahier hint --help` asks about the command, not yet about an exercise.
  if (!found.flags.has('help') && !found.flags.has('version')) checkCount(found, syntax);
  return found;
}

/** None where nothing that exists looks like it: a bad guess would only puzzle. */
function nearestOption(name: string, options: readonly string[]): string | undefined {
  const nearest = closest(name, [...options]);
  return distance(name, nearest) <= name.length / 2 ? nearest : undefined;
}

function checkCount({ positionals }: Arguments, syntax: Syntax): void {
  if (positionals.length < syntax.fewestArguments)
    throw new UsageError({ code: 'argument-missing' });
  const extra = positionals[syntax.mostArguments];
  if (extra !== undefined) throw new UsageError({ code: 'argument-not-wanted', argument: extra });
}

/** A whole number an option was given. @throws UsageError */
export function readWholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError({ code: 'not-a-number', name, found: text, least, most });
  }
  return value;
}

import { wrapAnsi } from 'fast-wrap-ansi';
import picocolors from 'picocolors';

/** Where text is shown: how wide it may be, and whether colours are wanted. */
export interface Terminal {
  readonly columns: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

const mostColumns = 80;
const fewestColumns = 40;

/** Colours only on a terminal, and never where NO_COLOR asks for none (no-color.org). */
export function describeTerminal(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const wantsColor = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  // A terminal that does not know its width says 0.
  const columns = Math.max(fewestColumns, Math.min(stream.columns || mostColumns, mostColumns));
  return { columns, paint: picocolors.createColors(wantsColor) };
}

/** Breaks text into lines that fit, each behind the same indentation. */
export function wrap(text: string, terminal: Terminal, indentation = ''): string {
  const width = terminal.columns - indentation.length;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .map((line) => (indentation + line).trimEnd())
    .join('\n');
}

/**
 * The same for a text that was broken by hand at another width: its paragraphs, and the items of its
 * lists, are joined first.
 */
export function reflow(text: string, terminal: Terminal): string {
  const joined: string[] = [];
  for (const line of text.split('\n')) {
    const last = joined.at(-1);
    const indent = indentOf(line);
    const continues = last && indent !== undefined && indent === hangOf(last);
    if (continues && !listItem.test(line)) {
      joined[joined.length - 1] = `${last} ${line.trim()}`;
    } else {
      joined.push(line);
    }
  }
  return wrap(joined.join('\n'), terminal);
}

const listItem = /^ *(?:-|\d+\.) /;

function indentOf(line: string): number | undefined {
  return line.trim() === '' ? undefined : line.length - line.trimStart().length;
}

/** Where a line's continuation begins; none for code and formulas, which stand further in. */
function hangOf(line: string): number | undefined {
  const item = listItem.exec(line)?.[0].length;
  return item ?? (/^\S/.test(line) ? 0 : undefined);
}

/** What the further lines of a wrapped line stand behind: its indentation, its dash, its first column. */
const margins = /^ *(?:- |\d+\. |\S+(?: \S+)* {2,})?/;

function wrapLine(line: string, width: number): string[] {
  const [hanging = ''] = margins.exec(line) ?? [];
  const [plain = ''] = /^ */.exec(line) ?? [];
  const margin = hanging.length <= width / 2 ? hanging : plain;
  const room = Math.max(20, width - margin.length);
  const held = holdFormulas(holdCode(line.slice(margin.length), room));
  return wrapAnsi(held, room, { hard: true, trim: false })
    .replaceAll(heldSpace, ' ')
    .split('\n')
    .map((part, index) =>
      index === 0 ? margin + part : ' '.repeat(margin.length) + part.trimStart(),
    );
}

/** Of the private use area: stands for a space that must not end a line. */
const heldSpace = '\uE000';

/** A command or a line of code is copied and typed again: it stays on one line where it fits on one. */
function holdCode(text: string, room: number): string {
  return text.replace(/`[^`]+`/g, (code) =>
    code.length <= room ? code.replaceAll(' ', heldSpace) : code,
  );
}

/** Between a short name or a number and what it multiplies; not between the words of a list. */
const product = /(?<=(?:^|[\s(])(?:\p{L}{1,3}|[-\d.,]+\)?)) · (?=\S)/gu;

/** An equation, a sum, a product and a shape are read in one piece: `h = 0.5`, `a + b`, `wh · h`, `[5, 4, 1]`. */
function holdFormulas(text: string): string {
  return text
    .replace(product, `${heldSpace}·${heldSpace}`)
    .replace(/(?<=\S) ([=←+−]) (?=\S)/g, `${heldSpace}$1${heldSpace}`)
    .replace(/\[[^[\]]{1,20}\]/g, (shape) => shape.replaceAll(' ', heldSpace));
}

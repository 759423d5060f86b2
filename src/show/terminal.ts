import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';

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
  const columns = Math.max(fewestColumns, Math.min(stream.columns ?? mostColumns, mostColumns));
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

/** The same for a text that was broken by hand at another width: its paragraphs are joined first. */
export function reflow(text: string, terminal: Terminal): string {
  return wrap(text.replace(/^(\S.*)\n(?=\S)/gm, '$1 '), terminal);
}

/** A line keeps its own indentation, and the items of a list hang behind their dash. */
function wrapLine(line: string, width: number): string[] {
  const [margin = ''] = /^\s*(- )?/.exec(line) ?? [];
  const room = Math.max(20, width - margin.length);
  return wrapAnsi(line.slice(margin.length), room, { hard: true, trim: false })
    .split('\n')
    .map((part, index) =>
      index === 0 ? margin + part : ' '.repeat(margin.length) + part.trimStart(),
    );
}

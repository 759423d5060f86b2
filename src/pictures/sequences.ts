import { glyphsOf } from './glyphs';
import { shortNumber } from './lay-out';
import type { Paper } from './picture';

/** One list of vectors, a vector for each time step. */
type Sequence = readonly (readonly number[])[];

const mostRows = 5;
/** No line has room for more. */
const mostNumbers = 40;

/** Draws numbers as a table: one sequence a line, each vector between `open` and `close`. */
export function drawSequences(
  sequences: readonly Sequence[],
  [open, close]: readonly [string, string],
  paper: Paper,
): string[] {
  const { more } = glyphsOf(paper);
  const shown = sequences
    .slice(0, mostRows)
    .map((vectors) => vectors.slice(0, mostNumbers).map((vector) => vector.slice(0, mostNumbers)));
  const width = Math.max(0, ...shown.flat(2).map((value) => tableNumber(value, paper).length));
  const lines = shown.map((vectors) => {
    const cells = vectors.map((vector) => {
      const numbers = vector.map((value) => tableNumber(value, paper).padStart(width));
      return open + numbers.join(' ') + close;
    });
    const line = cells.join(' ');
    if (line.length <= paper.columns) return line;
    return line.slice(0, Math.max(0, paper.columns - more.length)) + more;
  });
  return sequences.length > mostRows ? [...lines, more] : lines;
}

/** Two digits after the decimal point, so that numbers stand below each other. */
function tableNumber(value: number, paper: Paper): string {
  if (!(Math.abs(value) < 1e4)) return shortNumber(value, paper);
  const text = value.toFixed(2);
  return paper.language === 'fr' ? text.replace('.', ',') : text;
}

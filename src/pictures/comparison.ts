import { glyphsOf } from './glyphs';
import { shortNumber } from './lay-out';
import type { Paper } from './picture';

/** Two series over the same time steps; NaN, or a list that is too short, is left blank. */
export interface Comparison {
  readonly expected: readonly number[];
  readonly found: readonly number[];
  /** The index of the step at which they part: it is marked on the axis. */
  readonly parting?: number | undefined;
  /** What the steps are called, in front of their numbers. */
  readonly stepName: string;
}

/** With its axis and the steps' numbers the chart has two more lines. */
const rowCount = 7;
const mostStepWidth = 6;
const fewestStepWidth = 3;

/**
 * Draws two series beside each other, the expected one on the left of each step: a pair that stays
 * on one row is right. Found values that are very far away stand at the edge, as an arrow. Steps for
 * which there is no room are left out.
 */
export function drawComparison(comparison: Comparison, paper: Paper): string[] {
  const glyphs = glyphsOf(paper);
  const { low, high } = frameOf(comparison);
  const labels = labelRows(low, high, paper);
  const margin = Math.max(...[...labels, comparison.stepName].map((label) => label.length));
  const room = paper.columns - margin - 2;
  const steps = comparison.expected.slice(0, Math.floor(room / fewestStepWidth));
  if (steps.length === 0) return [];
  const width = Math.min(mostStepWidth, Math.floor(room / steps.length));

  const zeroRow = rowOf(0, low, high);
  const canvas = Array.from({ length: rowCount }, (_, row) =>
    Array<string>(steps.length * width).fill(row === zeroRow ? glyphs.zero : ' '),
  );
  const put = (value: number, column: number, mark: string) => {
    if (Number.isNaN(value)) return;
    const row = canvas[rowOf(Math.max(low, Math.min(value, high)), low, high)];
    const edge = value > high ? glyphs.above : value < low ? glyphs.below : mark;
    row?.splice(column, 1, edge);
  };
  for (const [index, expected] of steps.entries()) {
    put(expected, index * width + 1, glyphs.expected);
    put(comparison.found[index] ?? Number.NaN, index * width + 2, glyphs.found);
  }

  const axis = steps.map((_, index) => {
    const tick = index === comparison.parting ? glyphs.parting : glyphs.tick;
    return (glyphs.horizontal + tick).padEnd(width, glyphs.horizontal);
  });
  const numbers = steps.map((_, index) => ` ${index + 1}`.padEnd(width));
  return [
    ...canvas.map((row, index) => {
      const label = labels[index] ?? '';
      return `${label.padStart(margin)} ${label ? glyphs.labelled : glyphs.vertical}${row.join('')}`;
    }),
    `${' '.repeat(margin)} ${glyphs.corner}${axis.join('')}`,
    `${comparison.stepName.padStart(margin)}  ${numbers.join('')}`,
  ];
}

/** What is shown: all that is expected, 0, and what was found where it is not too far from them. */
function frameOf({ expected, found }: Comparison) {
  const right = [0, ...expected.filter(Number.isFinite)];
  const low = Math.min(...right);
  const high = Math.max(...right);
  const span = high - low;
  const near = found
    .slice(0, expected.length)
    .filter((value) => value >= low - span && value <= high + span);
  const frame = { low: Math.min(low, ...near), high: Math.max(high, ...near) };
  return frame.low === frame.high ? { low: -1, high: 1 } : frame;
}

/** The row, from the top, of a value within the frame. Never overflows, however large the values. */
function rowOf(value: number, low: number, high: number): number {
  const unit = Math.max(Math.abs(low), Math.abs(high));
  const height = high / unit - low / unit;
  return Math.round(((high / unit - value / unit) / height) * (rowCount - 1));
}

function labelRows(low: number, high: number, paper: Paper): string[] {
  const labels = Array<string>(rowCount).fill('');
  for (const value of [low, high, 0]) labels[rowOf(value, low, high)] = shortNumber(value, paper);
  return labels;
}

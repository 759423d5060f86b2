import { glyphsOf } from './glyphs';
import { exactNumber } from './lay-out';
import type { Paper } from './picture';

export interface Bar {
  readonly label: string;
  readonly value: number;
}

const mostBars = 8;
const mostBarWidth = 40;

/**
 * Draws one bar a line, with its value behind it. A value that no bar can show (NaN, infinite, 0 or
 * less) stands alone.
 */
export function drawBars(bars: readonly Bar[], paper: Paper): string[] {
  const { more } = glyphsOf(paper);
  const shown = bars.slice(0, mostBars).map(({ label, value }) => ({
    label,
    value,
    text: exactNumber(value, paper),
  }));
  const margin = Math.max(0, ...shown.map(({ label }) => label.length));
  const textWidth = Math.max(0, ...shown.map(({ text }) => text.length));
  const room = Math.max(0, Math.min(mostBarWidth, paper.columns - margin - textWidth - 2));
  const longest = Math.max(...shown.map(({ value }) => (isDrawable(value) ? value : 0)));
  const lines = shown.map(({ label, value, text }) => {
    const bar = isDrawable(value) ? drawBar((value / longest) * room, paper) : '';
    return [label.padEnd(margin), bar, text].filter((part) => part !== '').join(' ');
  });
  return bars.length > shown.length ? [...lines, more] : lines;
}

function isDrawable(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

/** A bar of that many characters, its end in eighths of one. */
function drawBar(length: number, paper: Paper): string {
  const { bar, barEnds } = glyphsOf(paper);
  const eighths = Math.round(length * 8);
  return bar.repeat(Math.floor(eighths / 8)) + barEnds[eighths % 8];
}

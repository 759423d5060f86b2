import type { Paper } from './picture';

/** The characters that pictures are made of. */
const unicodeGlyphs = {
  found: '●',
  expected: '○',
  above: '↑',
  below: '↓',
  parting: '▲',
  tick: '┬',
  horizontal: '─',
  vertical: '│',
  labelled: '┤',
  corner: '└',
  zero: '┄',
  arrow: '→',
  more: '…',
  bar: '█',
  /** A bar's end, in eighths of a character. */
  barEnds: ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'],
};

type Glyphs = typeof unicodeGlyphs;

const asciiGlyphs: Glyphs = {
  found: '*',
  expected: 'o',
  above: '^',
  below: 'v',
  parting: '^',
  tick: '+',
  horizontal: '-',
  vertical: '|',
  labelled: '+',
  corner: '+',
  zero: '.',
  arrow: '->',
  more: '...',
  bar: '#',
  barEnds: ['', '', '', '', '#', '#', '#', '#'],
};

export function glyphsOf({ canUseUnicode }: Paper): Glyphs {
  return canUseUnicode ? unicodeGlyphs : asciiGlyphs;
}

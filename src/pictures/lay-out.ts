import { numberEn, numberFr } from '../messages/format';
import { frenchSpacing } from '../messages/french-spacing';
import type { Paper } from './picture';

const gap = '   ';

/** Puts some pieces of text on one line as far as they fit, and on further lines where they do not. */
export function flow(pieces: readonly string[], { columns }: Paper): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = [...lines.slice(-1), piece].join(gap);
    if (joined.length <= columns) lines.splice(-1, 1, joined);
    else lines.push(piece);
  }
  return lines;
}

/** A picture's lines as one text, in its language's typography. */
export function putTogether(lines: readonly string[], paper: Paper): string {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  const spaced = paper.language === 'fr' ? frenchSpacing(text) : text;
  return paper.canUseUnicode ? spaced : spaced.replaceAll('’', "'").replaceAll('\u00A0', ' ');
}

/** A number as a sentence writes it. */
export function exactNumber(value: number, { language }: Paper): string {
  return language === 'fr' ? numberFr(value) : numberEn(value);
}

/** The same where there is little room: at most three significant digits. */
export function shortNumber(value: number, paper: Paper): string {
  return exactNumber(Number(value.toPrecision(3)), paper);
}

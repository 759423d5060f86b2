import { SeededRandom } from '../../grading/seeded-random';

/** Two subjects to exchange: what names each, and what to write for it. */
export interface Swap {
  readonly first: RegExp;
  readonly second: RegExp;
  readonly writeFirst: string;
  readonly writeSecond: string;
}

const sentenceEnds = /(?<=[.!?])\s+/;

/** Ways of making a good answer a bad one; each gives back the text as it was where it has no hold. */
export function spoil(text: string, swap: Swap): Record<string, string> {
  const words = text.split(/\s+/);
  const each = (start: string) =>
    text
      .split(sentenceEnds)
      .map((sentence) => start + sentence)
      .join(' ');
  return {
    swapped: swapSubjects(text, swap),
    shuffled: shuffle(words).join(' '),
    reversed: [...words].reverse().join(' '),
    keywords: words.filter((word) => word.length > 5).join(', '),
    'said to be false, in French': each('Il est faux de dire que '),
    'said to be false, in English': each('It is not true that '),
  };
}

function swapSubjects(text: string, { first, second, writeFirst, writeSecond }: Swap): string {
  return text
    .replaceAll(first, '\u0001')
    .replaceAll(second, writeFirst)
    .replaceAll('\u0001', writeSecond);
}

function shuffle(words: readonly string[]): string[] {
  const random = new SeededRandom(7, words.join(' '));
  return words
    .map((word) => ({ word, place: random.number(0, 1, 9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

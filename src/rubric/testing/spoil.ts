import { SeededRandom } from '../../grading/seeded-random';

/** Two subjects to exchange: what names each, and what to write for it. */
export interface Swap {
  /** How a rubric calls them. */
  readonly subjects: readonly [string, string];
  readonly first: RegExp;
  readonly second: RegExp;
  readonly writeFirst: string;
  readonly writeSecond: string;
}

const sentenceEnds = /(?<=[.!?])\s+/;
const shuffles = [1, 2, 3, 4, 5];

/** Ways of making a good answer a bad one, without those that have no hold on this one. */
export function spoil(text: string, swaps: readonly Swap[]): Record<string, string> {
  const words = text.split(/\s+/);
  const each = (start: string) =>
    text
      .split(sentenceEnds)
      .map((sentence) => start + sentence)
      .join(' ');
  const spoiled = {
    ...Object.fromEntries(
      swaps.map((swap) => [`${swap.writeFirst} for ${swap.writeSecond}`, exchange(text, swap)]),
    ),
    ...Object.fromEntries(shuffles.map((seed) => [`shuffled ${seed}`, shuffle(words, seed)])),
    keywords: words.filter((word) => word.length > 5).join(', '),
    'said to be false, in French': each('Il est faux de dire que '),
    'said to be false, in English': each('It is not true that '),
  };
  return Object.fromEntries(Object.entries(spoiled).filter(([, spoilt]) => spoilt !== text));
}

export function exchange(text: string, { first, second, writeFirst, writeSecond }: Swap): string {
  return text
    .replaceAll(first, '\u0001')
    .replaceAll(second, writeFirst)
    .replaceAll('\u0001', writeSecond);
}

export function shuffle(words: readonly string[], seed: number): string {
  const random = new SeededRandom(seed, words.join(' '));
  return words
    .map((word) => ({ word, place: random.number(0, 1, 9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}

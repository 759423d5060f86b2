import { foldWord, spellOut } from './fold';
import pairs from './word-pairs.json';

/** How often words follow one another in explanations; made by `npm run word-pairs`. */
export interface WordPairs {
  /** Common words; the others are known by how they end. */
  readonly words: string;
  readonly endings: string;
  /** `a b 3 c 1`: what follows `a`, and how often. One line each. */
  readonly followers: string;
}

/** What is taken from each count, for pairs that were never seen. */
const discount = 0.75;

/** Stand for the beginning and the end of a sentence. */
const start = '^';
const end = '$';

/** The words and marks of a sentence. */
export function tokensOf(sentence: string): string[] {
  const tokens = spellOut(sentence).match(/[\p{L}\p{N}]+|[,;:.!?()→=«»"+-]/gu) ?? [];
  return [start, ...tokens.map(foldWord), end];
}

/** Common words are themselves; others are known by their last letters. */
export function classOf(word: string, common: ReadonlySet<string>, endings: ReadonlySet<string>) {
  if (common.has(word)) return word;
  if (/^\d+$/.test(word)) return '#';
  const ending = `~${word.slice(-3)}`;
  return endings.has(ending) ? ending : `~${word.slice(-1)}`;
}

/** Tells how much likelier words are in their order than in any other. */
export class WordOrder {
  readonly #common: ReadonlySet<string>;
  readonly #endings: ReadonlySet<string>;
  readonly #followers = new Map<string, Map<string, number>>();
  readonly #followed = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  #total = 0;

  constructor({ words, endings, followers }: WordPairs = pairs) {
    this.#common = new Set(words.split(' '));
    this.#endings = new Set(endings.split(' '));
    for (const line of followers.split('\n')) {
      const [first = '', ...rest] = line.split(' ');
      for (let index = 0; index + 1 < rest.length; index += 2) {
        this.#add(first, rest[index] ?? '', Number(rest[index + 1]));
      }
    }
  }

  #add(first: string, second: string, count: number): void {
    const followers = this.#followers.get(first) ?? new Map<string, number>();
    this.#followers.set(first, followers.set(second, count));
    this.#followed.set(first, (this.#followed.get(first) ?? 0) + count);
    this.#counts.set(second, (this.#counts.get(second) ?? 0) + count);
    this.#total += count;
  }

  /**
   * How plausible the order of a sentence's words is, with the number of its pairs: above 0 where
   * pairs are likelier than chance, below where they are less likely (in nats a pair).
   */
  rate(sentence: string): { readonly sum: number; readonly pairs: number } {
    const classes = tokensOf(sentence).map((word) => classOf(word, this.#common, this.#endings));
    let sum = 0;
    for (const [index, second] of classes.entries()) {
      if (index > 0) sum += this.#ratePair(classes[index - 1] ?? start, second);
    }
    return { sum, pairs: classes.length - 1 };
  }

  #ratePair(first: string, second: string): number {
    const followed = this.#followed.get(first);
    const followers = this.#followers.get(first);
    if (!followed || !followers) return 0;
    const chance =
      ((this.#counts.get(second) ?? 0) + 0.5) / (this.#total + 0.5 * this.#counts.size);
    const seen = Math.max((followers.get(second) ?? 0) - discount, 0) / followed;
    return Math.log((seen + ((discount * followers.size) / followed) * chance) / chance);
  }
}

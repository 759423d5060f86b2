import { foldWord } from './fold';
import type { Word } from './read';
import type { Wordings } from './rubric';

/** How many words `..` may stand for. */
const mostBetween = 5;

export interface PatternWord {
  readonly text: string;
  /** Whether it stands for every word that begins so. */
  readonly isStem: boolean;
  /** Whether other words may stand before it. */
  readonly hasGap: boolean;
}

interface Pattern<Name extends string> {
  readonly name: Name;
  readonly first: PatternWord;
  readonly rest: readonly PatternWord[];
}

/** Where a sentence says a term: the first and the last of its words. */
export interface Occurrence<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Finds the wordings of many terms in a sentence, in time that grows with its length only. */
export class TermFinder<Name extends string> {
  /** By the first letter of their first word. */
  readonly #patterns = new Map<string, Pattern<Name>[]>();

  constructor(terms: Readonly<Record<Name, Wordings>>) {
    for (const [name, { fr, en }] of Object.entries(terms) as [Name, Wordings][]) {
      for (const wording of [...fr, ...en]) this.#add(name, wording);
    }
  }

  #add(name: Name, wording: string): void {
    const [first, ...rest] = parseWording(wording);
    if (!first) throw new Error(`a wording of ${name} is empty`);
    const letter = first.text.charAt(0);
    const patterns = this.#patterns.get(letter) ?? [];
    patterns.push({ name, first, rest });
    this.#patterns.set(letter, patterns);
  }

  /** Every word of every wording. */
  *vocabulary(): Generator<PatternWord> {
    for (const { first, rest } of [...this.#patterns.values()].flat()) yield* [first, ...rest];
  }

  /** Every occurrence, by where it starts. */
  find(words: readonly Word[]): Occurrence<Name>[] {
    const found: Occurrence<Name>[] = [];
    // A word that comes again begins the same patterns.
    const begunBy = new Map<string, readonly Pattern<Name>[]>();
    for (const [start, word] of words.entries()) {
      const begun = begunBy.get(word.text) ?? this.#begunBy(word);
      begunBy.set(word.text, begun);
      for (const pattern of begun) {
        const end = matchRest(words, start, pattern);
        if (end !== undefined) found.push({ name: pattern.name, start, end });
      }
    }
    return found;
  }

  #begunBy(word: Word): readonly Pattern<Name>[] {
    const patterns = this.#patterns.get(word.text.charAt(0)) ?? [];
    return patterns.filter(({ first }) => isSaid(word, first));
  }
}

function parseWording(wording: string): PatternWord[] {
  let hasGap = false;
  return wording.split(/\s+/).flatMap((part) => {
    if (part === '..') {
      hasGap = true;
      return [];
    }
    const isStem = part.endsWith('*');
    const words = part
      .split(/['*-]/)
      .filter((text) => text !== '')
      .map((text, index, all) => ({
        text: foldWord(text),
        isStem: isStem && index === all.length - 1,
        hasGap: hasGap && index === 0,
      }));
    hasGap = false;
    return words;
  });
}

/** The last word of the pattern where it is said from `start` on; the nearest words are taken. */
function matchRest<Name extends string>(
  words: readonly Word[],
  start: number,
  { rest }: Pattern<Name>,
): number | undefined {
  let end = start;
  for (const wanted of rest) {
    const last = end + 1 + (wanted.hasGap ? mostBetween : 0);
    const clause = words[end]?.clause;
    let next = end + 1;
    while (next <= last && !isSaid(words[next], wanted)) next += 1;
    // A gap does not leave its clause.
    if (next > last || (next > end + 1 && words[next]?.clause !== clause)) return undefined;
    end = next;
  }
  return end;
}

function isSaid(word: Word | undefined, wanted: PatternWord): boolean {
  if (!word) return false;
  return wanted.isStem ? word.text.startsWith(wanted.text) : word.text === wanted.text;
}

/** Occurrences by where they start: of several, the longest. */
export function longest<Name extends string>(
  found: readonly Occurrence<Name>[],
): Map<number, Occurrence<Name>> {
  const kept = new Map<number, Occurrence<Name>>();
  for (const occurrence of found) {
    const rival = kept.get(occurrence.start);
    if (!rival || rival.end < occurrence.end) kept.set(occurrence.start, occurrence);
  }
  return kept;
}

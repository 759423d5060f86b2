import type { Word } from './read';
import { type Pattern, type PatternWord, parseWording } from './wording';
import { englishWords, frenchWords } from './words';

/** Where a sentence says a term: the first and the last of its words. */
export interface Occurrence {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How many words `..` may stand for. */
const mostBetween = 5;

/** The wordings of a term as they are written. */
export interface Wordings {
  /** Those that are not looked for in English. */
  readonly french: readonly string[];
  readonly any: readonly string[];
}

/** The wordings of one term. */
interface Term {
  /** Those that begin with a word, by its first letter. */
  readonly byLetter: Map<string, Pattern[]>;
  /** Those that begin with another term. */
  readonly byTerm: Pattern[];
}

/** Finds the wordings of many terms in a sentence, in time that grows with its length only. */
export class TermFinder {
  readonly #terms = new Map<string, Term>();

  /** @throws where a term is made of one that is not there, or of itself */
  constructor(terms: Readonly<Record<string, Wordings>>) {
    for (const [name, { french, any }] of Object.entries(terms)) {
      const term: Term = { byLetter: new Map(), byTerm: [] };
      for (const wording of french) addTo(term, parseWording(wording, true));
      for (const wording of any) addTo(term, parseWording(wording, false));
      this.#terms.set(name, term);
    }
    const checked = new Set<string>();
    for (const name of this.#terms.keys()) this.#checkReferences(name, [], checked);
  }

  #checkReferences(name: string, users: readonly string[], checked: Set<string>): void {
    if (checked.has(name)) return;
    const term = this.#terms.get(name);
    if (!term) throw new Error(`no words are called ${name} (in ${users.at(-1)})`);
    if (users.includes(name)) throw new Error(`the words ${name} are made of themselves`);
    for (const pattern of patternsOf(term)) {
      for (const { terms } of pattern.parts) {
        for (const used of terms) this.#checkReferences(used, [...users, name], checked);
      }
    }
    checked.add(name);
  }

  /** Every word of every wording. */
  *vocabulary(): Generator<PatternWord> {
    for (const term of this.#terms.values()) {
      for (const pattern of patternsOf(term)) {
        for (const { words } of pattern.parts) yield* words;
      }
    }
  }

  /** Every occurrence of these terms: for each place where one starts, the longest. */
  find(words: readonly Word[], names: Iterable<string> = this.#terms.keys()): Occurrence[] {
    const matcher = new Matcher(words, this.#terms, isEnglish(words));
    const found: Occurrence[] = [];
    for (const name of names) {
      for (let start = 0; start < words.length; start += 1) {
        const end = matcher.endOf(name, start);
        if (end !== undefined) found.push({ name, start, end });
      }
    }
    return found;
  }
}

function addTo(term: Term, pattern: Pattern): void {
  const [first] = pattern.parts;
  if (!first) throw new Error('a wording is empty');
  if (first.terms.length > 0) term.byTerm.push(pattern);
  for (const letter of new Set(first.words.map(({ text }) => text.charAt(0)))) {
    term.byLetter.set(letter, [...(term.byLetter.get(letter) ?? []), pattern]);
  }
}

function patternsOf({ byLetter, byTerm }: Term): Pattern[] {
  return [...[...byLetter.values()].flat(), ...byTerm];
}

/** Matches terms in one sentence; what was matched once is remembered. */
class Matcher {
  readonly #ends = new Map<string, (number | null | undefined)[]>();

  constructor(
    readonly words: readonly Word[],
    readonly terms: ReadonlyMap<string, Term>,
    readonly isEnglish: boolean,
  ) {}

  /** The last word of the longest wording of a term that begins at `start`. */
  endOf(name: string, start: number): number | undefined {
    const ends = this.#ends.get(name) ?? [];
    this.#ends.set(name, ends);
    let end = ends[start];
    if (end === undefined) {
      end = this.#findEnd(name, start) ?? null;
      ends[start] = end;
    }
    return end ?? undefined;
  }

  #findEnd(name: string, start: number): number | undefined {
    const term = this.terms.get(name);
    const letter = this.words[start]?.text.charAt(0);
    if (!term || letter === undefined) return undefined;
    let longest: number | undefined;
    for (const patterns of [term.byLetter.get(letter) ?? [], term.byTerm]) {
      for (const pattern of patterns) {
        if (pattern.isFrench && this.isEnglish) continue;
        const end = this.#matchPattern(pattern.parts, start);
        if (end !== undefined && end > (longest ?? -1)) longest = end;
      }
    }
    return longest;
  }

  #matchPattern(parts: Pattern['parts'], start: number): number | undefined {
    let end = start - 1;
    for (const part of parts) {
      const first = end + 1;
      const last = part.hasGap ? first + mostBetween : first;
      let matched: number | undefined;
      for (let next = first; next <= last && matched === undefined; next += 1) {
        if (next > first && !this.#canSkip(next - 1, end)) break;
        matched = this.#matchPart(part, next);
      }
      if (matched === undefined) return undefined;
      end = matched;
    }
    return end;
  }

  /** A gap does not leave its clause, nor pass over a negation. */
  #canSkip(index: number, end: number): boolean {
    const word = this.words[index];
    return word !== undefined && !word.isNegator && word.clause === this.words[end]?.clause;
  }

  #matchPart({ words, terms }: Pattern['parts'][number], at: number): number | undefined {
    const word = this.words[at];
    if (!word) return undefined;
    if (words.some((wanted) => isSaid(word, wanted))) return at;
    for (const term of terms) {
      const end = this.endOf(term, at);
      if (end !== undefined) return end;
    }
    return undefined;
  }
}

/** Whether a sentence is certainly English: it has small words of English and none of French. */
function isEnglish(words: readonly Word[]): boolean {
  return (
    words.some(({ text }) => englishWords.has(text)) &&
    !words.some(({ text }) => frenchWords.has(text))
  );
}

function isSaid(word: Word, wanted: PatternWord): boolean {
  return wanted.isStem ? word.text.startsWith(wanted.text) : word.text === wanted.text;
}

/** Occurrences by where they start: of several, the longest. */
export function longest(found: readonly Occurrence[]): Map<number, Occurrence> {
  const kept = new Map<number, Occurrence>();
  for (const occurrence of found) {
    const rival = kept.get(occurrence.start);
    if (!rival || rival.end < occurrence.end) kept.set(occurrence.start, occurrence);
  }
  return kept;
}

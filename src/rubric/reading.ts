import type { Sentence, Word } from './read';
import type { About } from './subjects';
import type { Occurrence, TermFinder } from './terms';

/** A term of every rubric: what others say. No rubric names one so. */
export const aside = ' aside';

/** How far before a term its negation may stand, in words. */
const mostToNegation = 8;
/** “Without gates the gradient vanishes”: the verb is not denied. */
const mostAfterWithout = 3;
const withouts: ReadonlySet<string> = new Set(['without', 'sans']);

/** Whether a term is said, denied, or said beside a negation that may be meant for it. */
export type Polarity = 'said' | 'denied' | 'unclear';

/** What some words say, and of whom. */
export interface Stretch {
  readonly subject: string | undefined;
  readonly terms: ReadonlyMap<string, ReadonlySet<Polarity>>;
}

/** A sentence as a rubric sees it. */
export interface Reading {
  /** As the learner wrote it. */
  readonly raw: string;
  /** How many words it has. */
  readonly words: number;
  /** One for each subject that the sentence speaks of. */
  readonly stretches: readonly Stretch[];
  /** One for each subject of each clause. */
  readonly clauses: readonly Stretch[];
  /** The whole of it, whoever it is about. */
  readonly whole: Stretch;
  /** The terms of this sentence, and of the one before it. */
  readonly nearby: ReadonlySet<string>;
  readonly unlike: ReadonlySet<string>;
  /** Where its terms stand. */
  readonly occurrences: readonly Occurrence[];
}

/** Reads a sentence for the terms of a rubric. */
export function readTerms(
  finder: TermFinder,
  { raw, words }: Sentence,
  { subjects, unlike }: About,
  previous: Reading | undefined,
): Reading {
  const negations = new Negations(words);
  const whole = new Notes(undefined);
  const stretches = new Map<string | undefined, Notes>();
  const clauses = new Map<string, Notes>();
  const found = finder.find(words);
  const unsaid = new Set(
    found.filter(({ name }) => name === aside).map(({ end }) => words[end]?.clause),
  );
  for (const occurrence of found) {
    const { name, end } = occurrence;
    if (unsaid.has(words[end]?.clause)) continue;
    const subject = subjects[end];
    const stretch = stretches.get(subject) ?? new Notes(subject);
    stretches.set(subject, stretch);
    const place = `${subject} ${words[end]?.clause}`;
    const clause = clauses.get(place) ?? new Notes(subject);
    clauses.set(place, clause);
    const polarity = negations.polarityOf(occurrence);
    for (const notes of [whole, stretch, clause]) notes.add(name, polarity);
  }
  const nearby = new Set([...whole.terms.keys(), ...(previous?.whole.terms.keys() ?? [])]);
  return {
    raw,
    words: words.length,
    stretches: [...stretches.values()],
    clauses: [...clauses.values()],
    whole,
    nearby,
    unlike,
    occurrences: found,
  };
}

class Notes implements Stretch {
  readonly terms = new Map<string, Set<Polarity>>();

  constructor(readonly subject: string | undefined) {}

  add(term: string, polarity: Polarity): void {
    this.terms.set(term, (this.terms.get(term) ?? new Set<Polarity>()).add(polarity));
  }
}

/** Tells what is denied. A negation reaches forward, to the end of its clause. */
class Negations {
  /** For each word, where the last negation of its clause up to it stands. */
  readonly #last: (number | undefined)[];

  constructor(readonly words: readonly Word[]) {
    let last: number | undefined;
    this.#last = words.map(({ clause, isNegator }, index) => {
      if (last !== undefined && words[last]?.clause !== clause) last = undefined;
      if (isNegator) last = index;
      return last;
    });
  }

  /** A negation that is part of a wording does not deny it. */
  polarityOf({ start, end }: Occurrence): Polarity {
    const isSameClause = this.words[start - 1]?.clause === this.words[end]?.clause;
    const negation = isSameClause ? this.#last[start - 1] : undefined;
    if (negation !== undefined && end - negation <= this.#reachOf(negation)) return 'denied';
    return this.#isBeforeNegation(end) ? 'unclear' : 'said';
  }

  #reachOf(negation: number): number {
    const isFirst = negation === 0 && withouts.has(this.words[0]?.text ?? '');
    return isFirst ? mostAfterWithout : mostToNegation;
  }

  /** “keeps nothing”, “retient rien”: the verb that stands just before is denied too. */
  #isBeforeNegation(end: number): boolean {
    return [end + 1, end + 2].some((next) => {
      const word = this.words[next];
      return word?.isNegator === true && word.clause === this.words[end]?.clause;
    });
  }
}

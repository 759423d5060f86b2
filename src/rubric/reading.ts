import type { Sentence, Word } from './read';
import type { About } from './subjects';
import type { Occurrence, TermFinder } from './terms';
import { isVerb } from './words';

/** How far before a term its negation may stand, in words. */
const mostToNegation = 8;

/** Whether a term is said, denied, or said beside a negation that may be meant for it. */
export type Polarity = 'said' | 'denied' | 'unclear';

/** How a term is used in some words. */
export interface Use {
  readonly polarities: ReadonlySet<Polarity>;
  /** Whether a verb came before it: “the cell has a gate”, not “cell gate has”. */
  readonly isPredicated: boolean;
}

/** What some words say, and of whom. */
export interface Stretch {
  readonly subject: string | undefined;
  readonly terms: ReadonlyMap<string, Use>;
}

/** A sentence as a rubric sees it. */
export interface Reading {
  /** As the learner wrote it. */
  readonly raw: string;
  /** One for each time that the sentence turns to another subject. */
  readonly stretches: readonly Stretch[];
  /** The whole of it, whoever it is about. */
  readonly whole: Stretch;
  readonly unlike: ReadonlySet<string>;
}

/** Reads a sentence for the terms of a rubric. */
export function readTerms(
  finder: TermFinder<string>,
  { raw, words }: Sentence,
  { subjects, unlike }: About,
  isFrench: boolean,
): Reading {
  const termsEndingAt = new Map<number, Occurrence<string>[]>();
  for (const term of finder.find(words)) {
    termsEndingAt.set(term.end, [...(termsEndingAt.get(term.end) ?? []), term]);
  }
  const polarities = findPolarities(words);
  const whole = new Notes(undefined);
  const stretches: Notes[] = [];
  for (const [index, { text }] of words.entries()) {
    const subject = subjects[index];
    let stretch = stretches.at(-1);
    if (!stretch || stretch.subject !== subject) {
      stretch = new Notes(subject);
      stretches.push(stretch);
    }
    for (const notes of [whole, stretch]) {
      if (isVerb(text, isFrench)) notes.hasVerb = true;
      for (const { name } of termsEndingAt.get(index) ?? []) {
        notes.add(name, polarities[index] ?? 'unclear');
      }
    }
  }
  return { raw, stretches, whole, unlike };
}

class Notes implements Stretch {
  hasVerb = false;
  readonly terms = new Map<string, { polarities: Set<Polarity>; isPredicated: boolean }>();

  constructor(readonly subject: string | undefined) {}

  add(term: string, polarity: Polarity): void {
    const use = this.terms.get(term) ?? { polarities: new Set(), isPredicated: false };
    use.polarities.add(polarity);
    use.isPredicated ||= this.hasVerb;
    this.terms.set(term, use);
  }
}

/** What a term has that ends at each word. A negation reaches forward, to the end of its clause. */
function findPolarities(words: readonly Word[]): Polarity[] {
  const clausesWithNegation = new Set(
    words.filter(({ isNegator }) => isNegator).map(({ clause }) => clause),
  );
  let negation: { index: number; clause: number } | undefined;
  return words.map(({ clause, isNegator }, index) => {
    if (isNegator) negation = { index, clause };
    if (!clausesWithNegation.has(clause)) return 'said';
    const isReached = negation?.clause === clause && index - negation.index <= mostToNegation;
    return isReached ? 'denied' : 'unclear';
  });
}

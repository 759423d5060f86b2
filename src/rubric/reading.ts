import type { Sentence, Word } from './read';
import type { About } from './subjects';
import type { TermFinder } from './terms';

/** How far before a term its negation may stand, in words. */
const mostToNegation = 8;

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
  /** One for each subject that the sentence speaks of. */
  readonly stretches: readonly Stretch[];
  /** The whole of it, whoever it is about. */
  readonly whole: Stretch;
  readonly unlike: ReadonlySet<string>;
}

/** Reads a sentence for the terms of a rubric. */
export function readTerms(
  finder: TermFinder,
  { raw, words }: Sentence,
  { subjects, unlike }: About,
): Reading {
  const polarities = findPolarities(words);
  const whole = new Notes(undefined);
  const stretches = new Map<string | undefined, Notes>();
  for (const { name, end } of finder.find(words)) {
    const subject = subjects[end];
    const stretch = stretches.get(subject) ?? new Notes(subject);
    stretches.set(subject, stretch);
    const polarity = polarities[end] ?? 'unclear';
    for (const notes of [whole, stretch]) notes.add(name, polarity);
  }
  return { raw, stretches: [...stretches.values()], whole, unlike };
}

class Notes implements Stretch {
  readonly terms = new Map<string, Set<Polarity>>();

  constructor(readonly subject: string | undefined) {}

  add(term: string, polarity: Polarity): void {
    this.terms.set(term, (this.terms.get(term) ?? new Set<Polarity>()).add(polarity));
  }
}

/** What a term has that ends at each word. A negation reaches forward, to the end of its clause. */
function findPolarities(words: readonly Word[]): Polarity[] {
  let negation: { index: number; clause: number } | undefined;
  const polarities = words.map(({ clause, isNegator }, index): Polarity => {
    if (isNegator) negation = { index, clause };
    const isReached = negation?.clause === clause && index - negation.index <= mostToNegation;
    return isReached ? 'denied' : 'said';
  });
  for (const [index, { isNegator, clause }] of words.entries()) {
    if (!isNegator) continue;
    // “keeps nothing”, “retient rien”: the verb that stands just before is denied too.
    for (const before of [index - 1, index - 2]) {
      if (words[before]?.clause === clause && polarities[before] === 'said') {
        polarities[before] = 'unclear';
      }
    }
  }
  return polarities;
}

import type { Sentence } from '../read';
import type { Reading } from '../reading';
import type { About } from '../subjects';
import { conceptsOf } from './concepts';

/** Words are known by their first letters: `calcule` and `calculé` are one. */
const stemLength = 6;
/** Longer words are known by each four of their letters too: a typing mistake leaves most of them. */
const pieceLength = 4;
/** How far before a word its negation may stand. */
const mostToNegation = 8;
const unknown = '?';

/** What a second reader sees of a sentence: strings that say nothing by themselves. */
export interface Features {
  /** From its words. */
  readonly words: ReadonlySet<string>;
  /** From the terms of the rubric that it holds. */
  readonly terms: ReadonlySet<string>;
  /** From what its words are about, whichever words they are and in whichever language. */
  readonly concepts: ReadonlySet<string>;
}

/** A name for a subject: the same, or another to see what the text would say of that one. */
export type Naming = (subject: string) => string;

/** What a sentence says, as features: its words with whom they are said of and whether denied. */
export function featuresOf({ words }: Sentence, { subjects }: About, reading: Reading): Features {
  const features = new Set<string>();
  const stems = words.map(({ text }) => text.slice(0, stemLength));
  let negation = Number.NEGATIVE_INFINITY;
  for (const [index, { text, clause, isNegator }] of words.entries()) {
    const stem = stems[index] ?? '';
    if (words[negation]?.clause !== clause) negation = Number.NEGATIVE_INFINITY;
    const isDenied = index - negation <= mostToNegation;
    if (isNegator) negation = index;
    features.add(stem);
    if (isDenied) features.add(`not ${stem}`);
    for (const back of [1, 2]) {
      if (index >= back) features.add(`${stems[index - back]} ${back} ${stem}`);
    }
    for (const feature of taggedWord(stem, subjects[index] ?? unknown, isDenied)) {
      features.add(feature);
    }
    if (stem.length > pieceLength) addPieces(features, text);
  }
  const terms = new Set<string>();
  for (const { subject, terms: found } of reading.stretches) {
    for (const [term, polarities] of found) {
      terms.add(`term ${term}`);
      for (const polarity of polarities) {
        terms.add(tagged(`term ${term} ${polarity}`, subject ?? unknown));
      }
    }
  }
  return { words: features, terms, concepts: conceptFeatures(words, subjects) };
}

/** What each word is about, and what follows what, whatever stands between. */
function conceptFeatures(words: Sentence['words'], subjects: About['subjects']): Set<string> {
  const features = new Set<string>();
  let negation = Number.NEGATIVE_INFINITY;
  let before: readonly string[] = [];
  let inClause: string[] = [];
  for (const [index, { text, clause, isNegator }] of words.entries()) {
    if (words[negation]?.clause !== clause) negation = Number.NEGATIVE_INFINITY;
    if (words[index - 1]?.clause !== clause) inClause = [];
    const isDenied = index - negation <= mostToNegation;
    if (isNegator) negation = index;
    const concepts = conceptsOf(text).map((concept) => (isDenied ? `not ${concept}` : concept));
    for (const concept of concepts) {
      features.add(`# ${concept}`);
      features.add(tagged(`# ${concept}`, subjects[index] ?? unknown));
      for (const other of before) features.add(`# ${other} > ${concept}`);
      for (const other of inClause) features.add(`# ${other} + ${concept}`);
    }
    if (concepts.length > 0) before = concepts;
    inClause.push(...concepts);
  }
  return features;
}

function taggedWord(stem: string, subject: string, isDenied: boolean): string[] {
  return [tagged(stem, subject), ...(isDenied ? [tagged(`not ${stem}`, subject)] : [])];
}

function addPieces(features: Set<string>, text: string): void {
  const whole = `<${text.slice(0, 30)}>`;
  for (let start = 0; start + pieceLength <= whole.length; start += 1) {
    features.add(`~${whole.slice(start, start + pieceLength)}`);
  }
}

const mark = '@';

function tagged(feature: string, subject: string): string {
  return `${feature}${mark}${subject}`;
}

/** The same feature as it would be, were another spoken of; undefined where it is of nobody. */
export function rename(feature: string, name: Naming): string | undefined {
  const at = feature.lastIndexOf(mark);
  return at < 0 ? undefined : tagged(feature.slice(0, at), name(feature.slice(at + 1)));
}

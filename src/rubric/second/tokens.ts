import type { Sentence } from '../read';
import type { Reading } from '../reading';
import type { About } from '../subjects';
import { conceptsOf } from './concepts';

/** Words are known by their first letters: `calcule` and `calculé` are one. */
const stemLength = 6;
/** Longer words are known by each four of their letters too: a typing mistake leaves most of them. */
const pieceLength = 4;
const longestWord = 30;
/** What all pieces of a word count together, beside its stem. */
const worthOfPieces = 1.5;
/** How far before a word its negation may stand. */
const mostToNegation = 8;

/** Features are known by a hash of so many bits: that one unknown feature in ten is taken for a known one costs less than names. */
const bitsOfHash = 16;

/** A word, a mark or a finding of the rubric, as the network sees it: a few features. */
export interface Token {
  /** Hashes of its features. */
  readonly features: readonly number[];
  /** What kind each is of: those of one kind may be left out together while the network learns. */
  readonly kinds: readonly FeatureKind[];
  /** How much each counts. */
  readonly worths: readonly number[];
}

/** A concept is a word's own; whom it is said of, and what the rubric makes of it, may be wrong. */
const featureKinds = { stem: 0, piece: 1, concept: 2, reading: 3 } as const;
type FeatureKind = (typeof featureKinds)[keyof typeof featureKinds];

/**
 * A sentence as tokens, in its order: each word by its stem, by pieces of it, by the concepts and
 * the terms of the rubric that it belongs to, by whom it is said of, and by whether it is denied.
 */
export function tokensOf(
  { words }: Sentence,
  { subjects }: About,
  { occurrences }: Reading,
): Token[] {
  const terms = words.map((): string[] => []);
  for (const { name, start, end } of occurrences) {
    for (let at = start; at <= end; at += 1) terms[at]?.push(`term ${name}`);
  }
  const tokens: Token[] = [];
  let negation = Number.NEGATIVE_INFINITY;
  for (const [index, { text, clause, isNegator }] of words.entries()) {
    const before = words[index - 1];
    if (before && before.clause !== clause) tokens.push(markOf(','));
    if (words[negation]?.clause !== clause) negation = Number.NEGATIVE_INFINITY;
    const isDenied = index - negation <= mostToNegation;
    if (isNegator) negation = index;
    tokens.push(
      tokenOf(text, [
        `of ${subjects[index] ?? '?'}`,
        ...(isDenied ? ['denied'] : []),
        ...(isNegator ? ['denies'] : []),
        ...(terms[index] ?? []),
      ]),
    );
  }
  return [...tokens, markOf('.')];
}

/** What the rubric found, as tokens that follow those of the last sentence. */
export function findingTokens(findings: readonly string[]): Token[] {
  return findings.map((finding) => markOf(`found ${finding}`, featureKinds.reading));
}

function markOf(mark: string, kind: FeatureKind = featureKinds.stem): Token {
  return { features: [hash(`mark ${mark}`)], kinds: [kind], worths: [1] };
}

function tokenOf(word: string, reading: readonly string[]): Token {
  const pieces = word.length > pieceLength ? piecesOf(word) : [];
  const concepts = conceptsOf(word).map((concept) => `concept ${concept}`);
  const parts = [
    { features: [`stem ${word.slice(0, stemLength)}`], kind: featureKinds.stem, worth: 1 },
    { features: pieces, kind: featureKinds.piece, worth: worthOfPieces / pieces.length },
    { features: concepts, kind: featureKinds.concept, worth: 1 },
    { features: reading, kind: featureKinds.reading, worth: 1 },
  ];
  return {
    features: parts.flatMap(({ features }) => features.map(hash)),
    kinds: parts.flatMap(({ features, kind }) => features.map(() => kind)),
    worths: parts.flatMap(({ features, worth }) => features.map(() => worth)),
  };
}

function piecesOf(word: string): string[] {
  const whole = `<${word.slice(0, longestWord)}>`;
  return Array.from(
    { length: whole.length - pieceLength + 1 },
    (_, start) => `piece ${whole.slice(start, start + pieceLength)}`,
  );
}

/** FNV-1a, folded. */
function hash(feature: string): number {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hashed = Math.imul(hashed ^ feature.charCodeAt(index), 0x01000193);
  }
  return ((hashed >>> 16) ^ hashed) & (2 ** bitsOfHash - 1);
}

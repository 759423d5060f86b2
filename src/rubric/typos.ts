import { distance } from 'fastest-levenshtein';
import type { Word } from './read';
import type { PatternWord } from './wording';
import { functionWords, isVerb } from './words';

/** Only words and stems this long are read in spite of a typing mistake. */
const leastLetters = 6;
/** From here on one letter may be another, and a stem is enough. */
const longEnough = 8;
const mostLetters = 30;
const leastOfRest = 4;

/**
 * Makes a function that mends typing mistakes: a long word that the vocabulary does not know, and
 * that is one letter away from a word that it does, becomes that word.
 */
export function typoMender(vocabulary: Iterable<PatternWord>): (words: readonly Word[]) => void {
  const byLetter = new Map<string, PatternWord[]>();
  for (const word of vocabulary) {
    const letter = word.text.charAt(0);
    const words = byLetter.get(letter) ?? [];
    words.push(word);
    byLetter.set(letter, words);
  }
  return (words) => {
    const mended = new Map<string, string>();
    for (const word of words) {
      const text = mended.get(word.text) ?? mendWord(word.text, byLetter);
      mended.set(word.text, text);
      word.text = text;
    }
  };
}

/** French articles and pronouns before a vowel, where the apostrophe was left out: `letat`. */
const elided = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/;

function mendWord(text: string, byLetter: ReadonlyMap<string, readonly PatternWord[]>): string {
  if (text.length > mostLetters || functionWords.has(text) || isVerb(text, true)) return text;
  if (isKnown(text, byLetter.get(text.charAt(0)))) return text;
  const rest = text.replace(elided, '');
  if (rest !== text && rest.length >= leastOfRest && isKnown(rest, byLetter.get(rest.charAt(0)))) {
    return rest;
  }
  return mend(text, byLetter.get(text.charAt(0)));
}

function mend(text: string, vocabulary: readonly PatternWord[] = []): string {
  if (text.length < leastLetters) return text;
  const meant = vocabulary.find((word) => {
    if (word.text.length < leastLetters) return false;
    if (word.text.length < longEnough) return !word.isStem && isMistyped(text, word.text);
    return beginnings(text, word).some((beginning) => isNear(beginning, word.text));
  });
  return meant?.text ?? text;
}

/** A short word with a letter left out, or with two neighbours exchanged. */
function isMistyped(text: string, word: string): boolean {
  const isShorter = text.length === word.length - 1 && distance(text, word) === 1;
  return isShorter || (text.length === word.length && isExchanged(text, word));
}

/** One letter away, or two neighbours exchanged. */
function isNear(text: string, word: string): boolean {
  const apart = distance(text, word);
  return apart <= 1 || (apart === 2 && text.length === word.length && isExchanged(text, word));
}

function isExchanged(text: string, word: string): boolean {
  const at = [...text].findIndex((letter, index) => letter !== word[index]);
  return (
    text[at] === word[at + 1] &&
    text[at + 1] === word[at] &&
    text.slice(at + 2) === word.slice(at + 2)
  );
}

function isKnown(text: string, vocabulary: readonly PatternWord[] = []): boolean {
  return vocabulary.some((word) => (word.isStem ? text.startsWith(word.text) : text === word.text));
}

/** What of a word to compare with a stem: as many letters, one fewer, one more; else all of it. */
function beginnings(text: string, { text: stem, isStem }: PatternWord): string[] {
  if (!isStem) return [text];
  return [0, -1, 1].map((more) => text.slice(0, stem.length + more));
}

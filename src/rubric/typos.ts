import { distance } from 'fastest-levenshtein';
import type { Word } from './read';
import type { PatternWord } from './wording';
import { functionWords, isVerb } from './words';

/** Only words and stems this long are read in spite of a typing mistake. */
const leastLetters = 8;
const mostLetters = 30;

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
      const text = mended.get(word.text) ?? mend(word.text, byLetter.get(word.text.charAt(0)));
      mended.set(word.text, text);
      word.text = text;
    }
  };
}

function mend(text: string, vocabulary: readonly PatternWord[] = []): string {
  if (text.length < leastLetters || text.length > mostLetters) return text;
  if (functionWords.has(text) || isVerb(text, true)) return text;
  const isKnown = vocabulary.some((word) =>
    word.isStem ? text.startsWith(word.text) : text === word.text,
  );
  if (isKnown) return text;
  const meant = vocabulary.find((word) => {
    if (word.text.length < leastLetters) return false;
    return beginnings(text, word).some((beginning) => distance(beginning, word.text) <= 1);
  });
  return meant?.text ?? text;
}

/** What of a word to compare with a stem: as many letters, one fewer, one more; else all of it. */
function beginnings(text: string, { text: stem, isStem }: PatternWord): string[] {
  if (!isStem) return [text];
  return [0, -1, 1].map((more) => text.slice(0, stem.length + more));
}

import type { Sentence } from './read';
import {
  articles,
  frenchWords,
  functionWords,
  isVerb,
  neverAfterArticle,
  neverAfterPreposition,
  prepositions,
} from './words';

/** Four words in ten of ordinary prose are small ones; of a list of keywords, hardly any. */
const leastSmallWords = 0.25;
/** Prose has a verb and an article now and then. */
const mostWordsPerVerb = 60;
const mostWordsWithoutArticle = 12;
/** Next to no small word of prose stands where nothing can follow it; in shuffled words many do. */
const leastMisplaced = 2;
const leastMisplacedShare = 0.1;

/** Whether a text has words of French, where `a` is a verb. */
export function isFrenchText(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ words }) => words.some(({ text }) => frenchWords.has(text)));
}

/** What speaks against a text's being prose, if anything does. */
export function findProseProblem(
  sentences: readonly Sentence[],
): 'reads-like-keywords' | 'words-out-of-order' | undefined {
  const words = sentences.flatMap((sentence) => sentence.words.map(({ text }) => text));
  const isFrench = isFrenchText(sentences);
  const count = (is: (word: string) => boolean) => words.filter(is).length;
  const hasArticle = words.some((word) => articles.has(word) || word === 'a');
  const isList =
    count((word) => functionWords.has(word)) < leastSmallWords * words.length ||
    count((word) => isVerb(word, isFrench)) * mostWordsPerVerb < words.length ||
    (!hasArticle && words.length > mostWordsWithoutArticle);
  if (isList) return 'reads-like-keywords';
  const placed = sentences.flatMap(({ words: all }) =>
    all.flatMap((_, index) => isPlaced(all, index) ?? []),
  );
  const misplaced = placed.filter((isRight) => !isRight).length;
  return misplaced >= leastMisplaced && misplaced > leastMisplacedShare * placed.length
    ? 'words-out-of-order'
    : undefined;
}

/** Whether something can follow an article or a preposition; undefined for other words. */
function isPlaced(words: Sentence['words'], index: number): boolean | undefined {
  const text = words[index]?.text ?? '';
  const next = words[index + 1]?.text;
  if (articles.has(text)) return next !== undefined && !neverAfterArticle.has(next);
  if (prepositions.has(text)) return next !== undefined && !neverAfterPreposition.has(next);
  return undefined;
}

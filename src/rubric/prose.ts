import type { Sentence } from './read';
import { WordOrder } from './word-order';
import { functionWords } from './words';

/** Four words in ten of ordinary prose are small ones; of a list of keywords, hardly any. */
const leastSmallWords = 0.22;
/** `=`, `→` and their like say in notes what verbs say in sentences. */
const relationMarks = /[=→⟹⇒↦+]|[-=]+>|\\(?:to|mapsto|Rightarrow)/g;

/** The least plausibility of the order of words, in nats a pair: in all, and in one sentence. */
const leastOfText = 0.2;
const leastOfSentence = -0.3;
/** A sentence of fewer pairs is too short to tell. */
const leastPairs = 9;

let wordOrder: WordOrder | undefined;

/** What speaks against a text's being prose, if anything does. */
export function findProseProblem(
  sentences: readonly Sentence[],
): 'reads-like-keywords' | 'words-out-of-order' | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  const marks = sentences.flatMap(({ raw }) => raw.match(relationMarks) ?? []).length;
  const small = words.filter(({ text }) => functionWords.has(text)).length;
  if (small + marks < leastSmallWords * words.length) return 'reads-like-keywords';
  return areWordsInOrder(sentences) ? undefined : 'words-out-of-order';
}

function areWordsInOrder(sentences: readonly Sentence[]): boolean {
  wordOrder ??= new WordOrder();
  let sum = 0;
  let pairs = 0;
  for (const { raw } of sentences) {
    const rated = wordOrder.rate(raw);
    if (rated.pairs >= leastPairs && rated.sum < leastOfSentence * rated.pairs) return false;
    sum += rated.sum;
    pairs += rated.pairs;
  }
  return sum >= leastOfText * pairs;
}

import { foldWord } from './fold';
import type { Sentence } from './read';
import { WordOrder } from './word-order';
import { articles, functionWords, isVerb, neverAfterArticle, neverLast } from './words';

/** In so few characters as are read, nobody writes as many sentences of prose. */
const mostSentences = 150;
/** Four words in ten of ordinary prose are small ones; of a list of keywords, hardly any. */
const leastSmallWords = 0.2;
/** A verb that is no small word counts for so much of one. */
const worthOfVerb = 0.5;
/** `=`, `→` and their like say in notes what verbs say in sentences. */
const relationMarks = /[=→⟹⇒↦+]|[-=]>|>>|\\(?:to|mapsto|Rightarrow)/g;

/** The least plausibility of the order of words, in nats a pair: in all, and in one sentence. */
const leastOfText = 0.15;
const leastOfSentence = -0.5;
/** A sentence of fewer pairs is too short to tell. */
const leastPairs = 9;
/** The mark of an item, or a smile, before its bracket. */
const endsListMark = /(?:[:;=-]|(?:^|[.,:;!?–—-] ?)[\p{L}\p{N}])$/u;

/** A list of keywords is all commas and semicolons: what people write has some two words to each item, or more. */
const leastCommas = 5;
const leastWordsToItem = 1.9;

/** What a mark or a capital out of its place costs, in nats: “and it The keeps”, “b) a (”. */
const costOfStray = 8;

let wordOrder: WordOrder | undefined;

/** What speaks against a text's being prose, if anything does. */
export function findProseProblem(
  sentences: readonly Sentence[],
): 'reads-like-keywords' | 'words-out-of-order' | undefined {
  if (sentences.length > mostSentences) return 'reads-like-keywords';
  const words = sentences.flatMap((sentence) => sentence.words);
  const commas = sentences.flatMap(({ raw }) => raw.match(/[,;]/g) ?? []).length;
  if (commas >= leastCommas && words.length < leastWordsToItem * (commas + 1))
    return 'reads-like-keywords';
  const marks = sentences.flatMap(({ raw }) => raw.match(relationMarks) ?? []).length;
  const small = words.filter(({ text }) => functionWords.has(text)).length;
  const verbs = words.filter(({ text }) => isVerb(text, true) && !functionWords.has(text)).length;
  if (small + marks + worthOfVerb * verbs < leastSmallWords * words.length)
    return 'reads-like-keywords';
  return areWordsInOrder(sentences) ? undefined : 'words-out-of-order';
}

function areWordsInOrder(sentences: readonly Sentence[]): boolean {
  wordOrder ??= new WordOrder();
  let sum = 0;
  let pairs = 0;
  for (const { raw } of sentences) {
    // Questions say nothing, and are built otherwise.
    if (raw.endsWith('?')) continue;
    const rated = wordOrder.rate(raw);
    const rating = rated.sum - costOfStray * countStray(raw);
    if (rated.pairs >= leastPairs && rating < leastOfSentence * rated.pairs) return false;
    sum += rating;
    pairs += rated.pairs;
  }
  return sum >= leastOfText * pairs;
}

function countStray(sentence: string): number {
  const marks = sentence.match(/^[;,:)=]|[,;:=](?:\s+[,;:=])+/g) ?? [];
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const pairs = words.filter(
    (word, index) => articles.has(words[index - 1] ?? '') && neverAfterArticle.has(word),
  );
  const last = words.findLast((word) => /[\p{L}\p{N}]/u.test(word)) ?? '';
  return (
    marks.length +
    pairs.length +
    (neverLast.has(last) ? 1 : 0) +
    countStrayCapitals(sentence) +
    countStrayBrackets(sentence)
  );
}

function countStrayCapitals(sentence: string): number {
  const capitals =
    sentence.match(/(?<=[\p{Ll}\d,;)$] )\p{Lu}(?:\p{Ll}+(?![\p{L}\p{N}])|(?=['’]))/gu) ?? [];
  return capitals.filter((word) => functionWords.has(foldWord(word))).length;
}

/** Brackets without their other half; “:)” and “a)” are none. */
function countStrayBrackets(sentence: string): number {
  let open = 0;
  let stray = 0;
  for (const { 0: bracket, index } of sentence.matchAll(/[()]/g)) {
    if (bracket === '(') open += 1;
    else if (open > 0) open -= 1;
    else if (!endsListMark.test(sentence.slice(Math.max(0, index - 4), index))) stray += 1;
  }
  return stray + open;
}

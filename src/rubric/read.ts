import { cleanText, foldWord, spellOut } from './fold';
import {
  clauseStarters,
  frenchWords,
  negators,
  onlyWords,
  stepFollowers,
  stepLeaders,
  zeroLeaders,
  zeros,
} from './words';

/** Stands for the `only` of “not only”; no wording has it. */
const notOnly = 'notonly';
/** “does not depend only on”: how many words after its negation the `only` may stand. */
const mostToOnly = 4;

export interface Word {
  /** Folded: no accents, no capitals, no doubled consonants. */
  text: string;
  /** Which clause of its sentence it stands in, from 0. */
  readonly clause: number;
  /** Whether it denies what follows in its clause. */
  isNegator: boolean;
}

export interface Sentence {
  /** As the learner wrote it. */
  readonly raw: string;
  readonly words: readonly Word[];
}

/** Splits an explanation into sentences, and these into words with their clauses and negations. */
export function readSentences(text: string): Sentence[] {
  return splitSentences(cleanText(text)).map((raw) => ({ raw, words: readWords(raw) }));
}

/** “The feedforward one? It has none.” names whom the next sentence speaks of. */
const shortQuestion =
  /((?:^|[.!?…\n] *)(?!(?:why|how|what|who|which|does|do|is|are|can|pourquoi|comment|qui|que|quoi|est|quel)(?!\p{L}))(?:[\p{L}\p{N}'’-]+ ){0,3}[\p{L}\p{N}'’-]+) ?\?(?= )/giu;

/** “lstm: …” at the beginning of a line; one alone may be where a line was broken. */
const labelledLine = /(?<=^|\n)[ \t]*(?=\p{L}[\p{L}\p{N}]*(?: [\p{L}\p{N}]+)? ?[:=])/gu;

/** A sentence ends with its mark, at an empty line, or where the next item of a list begins. */
function splitSentences(text: string): string[] {
  const isList = (text.match(labelledLine) ?? []).length > 1;
  return (isList ? text.replace(labelledLine, '\u0000') : text)
    .replace(shortQuestion, '$1 :')
    .replace(/\n[ \t]*(?=\n|[-*•–—] |\d[.)] )/gu, '\u0000')
    .replace(/[.!?…](?=\s|\p{L}|$)/gu, '$&\u0000')
    .split('\u0000')
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text, folded, without what punctuation says. */
export function foldWords(text: string): string[] {
  return (spellOut(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
}

function readWords(sentence: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const [token] of spellOut(sentence).matchAll(/[\p{L}\p{N}]+|[,;:()[\]{}—–"«»=+]/gu)) {
    const text = foldWord(token);
    const isWord = /[\p{L}\p{N}]/u.test(token);
    if (!isWord || clauseStarters.has(text)) clause += 1;
    if (isWord) words.push({ text, clause, isNegator: false });
  }
  markNegations(words);
  return words;
}

function markNegations(words: readonly Word[]): void {
  /** The `ne` of this clause that waits for its `pas`, `rien` or `que`. */
  let pending: Word | undefined;
  for (const [index, word] of words.entries()) {
    if (pending && pending.clause !== word.clause) pending = undefined;
    if (word.text === 'ne') {
      word.isNegator = true;
      pending = word;
    } else if (isNegation(words, index)) {
      const only = words
        .slice(index + 1, index + 1 + mostToOnly)
        .find(({ text, clause }) => clause === word.clause && onlyWords.has(text));
      if (only) {
        // “not only …, but also …” denies nothing, and limits nothing.
        only.text = notOnly;
        if (pending) pending.isNegator = false;
      } else {
        word.isNegator = true;
      }
      pending = undefined;
    } else if (pending && (word.text === 'que' || word.text === 'qu')) {
      // “ne dépend que de” is “dépend seulement de”.
      pending.isNegator = false;
      pending = undefined;
      word.text = 'seulement';
    }
  }
}

/** `pas` is a negation unless it is a step: “à chaque pas de temps”. */
function isNegation(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  const before = words[index - 1]?.text ?? '';
  const after = words[index + 1]?.text ?? '';
  // “zero gates”, but “goes to zero”; “doesnt”, but « dont la tension ».
  if (zeros.has(text)) return after !== '' && !zeroLeaders.has(before);
  if (text === 'dont' && frenchWords.has(after)) return false;
  if (text !== 'pas') return negators.has(text);
  const afterOf = after === 'de' || after === 'd' ? (words[index + 2]?.text ?? '') : after;
  const isStep = stepLeaders.has(before) || stepFollowers.has(afterOf) || afterOf === 'tprev';
  return !isStep;
}

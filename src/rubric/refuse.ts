import { failed } from '../grading/verdict';
import { cleanText } from './fold';
import { foldWords } from './read';

/** Fewer words than a handful are no explanation, unless they are very long. */
const leastWords = 5;
const leastLetters = 25;
/** “I don't know” may have a few words around it that say no more. */
const mostWordsBesides = 3;

const notKnowingPhrases = [
  'je sais pas',
  'je ne sais pas',
  'sais pas',
  'jsp',
  'aucune idée',
  "pas d'idée",
  'je ne comprends pas',
  'je comprends pas',
  "i don't know",
  'i dont know',
  'i do not know',
  'no idea',
  'idk',
  "i don't understand",
];

/** Folded when they are first needed: a grader must load in no time. */
let notKnowing: readonly string[] | undefined;

export function hasPlaceholder(text: string, placeholder: string): boolean {
  return placeholder !== '' && cleanText(text).includes(cleanText(placeholder));
}

/** The learner's own part of an answer: without the placeholder of the stub. */
export function withoutPlaceholder(text: string, placeholder: string): string {
  const clean = cleanText(text);
  return placeholder === '' ? clean : clean.replaceAll(cleanText(placeholder), ' ');
}

/**
 * The verdict on what certainly explains nothing, if it is such.
 *
 * @param text without the placeholder
 */
export function refuseBlank(text: string, hadPlaceholder: boolean) {
  const words = foldWords(text);
  if (words.length === 0) {
    return hadPlaceholder ? failed('answer-unchanged', {}) : failed('answer-empty', {});
  }
  const line = ` ${words.join(' ')} `;
  notKnowing ??= notKnowingPhrases.map((phrase) => ` ${foldWords(phrase).join(' ')} `);
  const phrase = notKnowing.find((candidate) => line.includes(candidate));
  if (phrase && foldWords(line.replace(phrase, ' ')).length <= mostWordsBesides) {
    return failed('answer-not-known', {});
  }
  const isShort = words.length < leastWords && words.join('').length < leastLetters;
  return isShort ? failed('answer-too-short', { words: words.length }) : undefined;
}

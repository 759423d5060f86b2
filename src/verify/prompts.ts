import { type Language, languages } from '../messages/text';
import { promptOf, withoutPrompt } from '../workbook/prompt';
import { answerRanges, stubOf } from '../workbook/stub';
import type { Shortcoming } from './shortcoming';

/** Whether the prompts are there, name what is to be exported, and keep the answer to themselves. */
export function verifyPrompts(solution: string): Shortcoming[] {
  const comments = withoutPrompt(stubOf(solution)).match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? [];
  return [
    ...languages.flatMap((language) => verifyPrompt(solution, language)),
    ...comments
      .flatMap((comment) => findLeaks(solution, comment))
      .map((found) => ({ code: 'stub-gives-away' as const, found })),
  ];
}

function verifyPrompt(solution: string, language: Language): Shortcoming[] {
  const prompt = promptOf(solution, language);
  if (prompt === '') return [{ code: 'text-missing', text: 'prompt', name: '', language }];
  return [
    ...findNamesLeftOut(solution, prompt, language),
    ...findLeaks(solution, prompt).map((found) => ({
      code: 'text-gives-away' as const,
      found,
      language,
    })),
  ];
}

const valueExport = /^\s*export (?:async )?(?:const|let|var|class|function) (\w+)/gm;

function findNamesLeftOut(solution: string, prompt: string, language: Language): Shortcoming[] {
  const names = [...withoutPrompt(solution).matchAll(valueExport)].map(([, name = '']) => name);
  const said = new Set(wordsOf(prompt));
  return [...new Set(names)]
    .filter((name) => !said.has(name))
    .map((name) => ({ code: 'text-without-name', name, language }));
}

/** More words and signs in a row are no coincidence. */
const longestCoincidence = 11;
/** A statement with fewer is no answer. */
const shortestStatement = 4;

/**
 * What a prompt or a comment says of the code between the markers, word for word: a whole statement, a run of it that
 * is too long to be an accident, or a name with the very value that it should be given. Names, formulas,
 * signatures and single options are a prompt's to give.
 */
function findLeaks(solution: string, prompt: string): string[] {
  const lines = answerRanges(solution)
    .map(({ start, end }) => solution.slice(start, end).trim())
    .filter((line) => !line.startsWith('//'));
  const said = wordsOf(prompt);
  const run = longestCommonRun(said, wordsOf(lines.join('\n')));
  const statement = lines.map(statementOf).find((words) => isSaid(words, said));
  const value = lines.flatMap(valuesOf).find((words) => isSaid(words, said));
  const found = run.length > longestCoincidence ? run : (statement ?? value);
  return found ? [found.join(' ')] : [];
}

/** Words, numbers, and each other sign by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
}

/** A line's words, where it is more than the head of a function or a class. */
function statementOf(line: string): string[] {
  const words = wordsOf(line.replace(/[;,]$/, ''));
  return words.length < shortestStatement || line.endsWith('{') ? [] : words;
}

/** `name = value` and `name: value`, of a line that gives one name its value. */
function valuesOf(line: string): string[][] {
  const [, name = '', value = ''] =
    /^(?:(?:export )?(?:const|let) )?(\w+)\s*(?::[^=]+=|[:=])\s*([^{(]*?)[,;]?$/.exec(line) ?? [];
  const words = wordsOf(value);
  return words.length === 0 ? [] : ['=', ':'].map((sign) => [name, sign, ...words]);
}

/** “fits: true if …” tells what a value means, and not which one it has. */
const conditions = ['si', 'if', 'quand', 'when', 'lorsque'];

function isSaid(value: readonly string[], said: readonly string[]): boolean {
  if (value.length === 0) return false;
  return said.some(
    (_, at) =>
      value.every((word, offset) => said[at + offset] === word) &&
      !conditions.includes(said[at + value.length] ?? ''),
  );
}

function longestCommonRun(one: readonly string[], other: readonly string[]): string[] {
  let longest: string[] = [];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < other.length; j += 1) {
      let length = 0;
      while (i + length < one.length && one[i + length] === other[j + length]) length += 1;
      if (length > longest.length) longest = one.slice(i, i + length);
    }
  }
  return longest;
}

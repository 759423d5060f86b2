import type { ProgressProblem } from './problem';
import { wordProgressProblem } from './text';

const keptAs = '.cahier/progress.2026-11-23T16-05-09.123Z.set-aside.jsonl';
const causes = [
  'EACCES',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
];

const problems: ProgressProblem[] = [
  { code: 'not-progress', data: { keptAs } },
  { code: 'other-version', data: { found: 2, keptAs } },
  { code: 'lines-passed-over', data: { count: 1, first: 7 } },
  { code: 'lines-passed-over', data: { count: 3, first: 7 } },
  ...causes.flatMap((cause): ProgressProblem[] => [
    { code: 'not-set-aside', data: { cause } },
    { code: 'not-read', data: { cause } },
    { code: 'not-saved', data: { cause } },
  ]),
];

const inCode = (sentence: string) =>
  [...sentence.matchAll(/`[^`]+`/g)].map(([span]) => span).sort();
const withoutCode = (sentence: string) => sentence.replace(/`[^`]+`/g, '');
const numbers = (sentence: string) => withoutCode(sentence).match(/\d+/g);

describe.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))(
  '%s',
  (_, problem) => {
    const [fr, en] = [wordProgressProblem(problem, 'fr'), wordProgressProblem(problem, 'en')];

    test('says the same in both languages', () => {
      expect(inCode(fr)).toEqual(inCode(en));
      expect(numbers(fr)).toEqual(numbers(en));
      expect(fr + en).not.toMatch(/undefined|\[object/);
    });

    test('is written as each language is', () => {
      expect(withoutCode(fr)).not.toMatch(/'| [;:!?»]|« |\b(the|and|is|of|file)\b/);
      expect(withoutCode(en)).not.toMatch(/'|[«»\u00a0]|\s[;:!?]|\b(le|la|est|et|fichier)\b/);
    });
  },
);

test('the learner reads what is wrong and what to do', () => {
  expect(wordProgressProblem({ code: 'not-saved', data: { cause: 'ENOSPC' } }, 'en')).toBe(
    'Your progress is not being saved for now. The disk is full. Free some space. We can go on; I will try again next time, with what is missing.',
  );
  expect(
    wordProgressProblem({ code: 'lines-passed-over', data: { count: 1, first: 7 } }, 'fr'),
  ).toBe(
    'La ligne 7 de `.cahier/progress.jsonl` est illisible. Toutes les autres comptent\u00a0; vous pouvez effacer celle-là.',
  );
});

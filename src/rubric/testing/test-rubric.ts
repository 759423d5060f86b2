import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationJudge, type Measured, measureRubric, type Rubric } from '..';
import { type Swap, spoil } from './spoil';

/** What a rubric is held to, on all answers of a folder together. */
export interface Goals {
  /** Of the good answers, how many pass at once. */
  readonly passed: number;
  /** Of the ideas that are there or found, in each of the two languages. */
  readonly f1: number;
  /** In how many of the good answers a misconception may be suspected. */
  readonly suspected: number;
  /** How many of the good answers may still pass when they are spoiled, of all ways together. */
  readonly spoiled: number;
}

/** Tests a rubric on the labelled answers of each folder, and on good ones that are spoiled. */
export function testRubric(
  rubric: Rubric,
  answers: string,
  swaps: readonly Swap[],
  goals: Readonly<Record<string, Goals>>,
): void {
  const judge = explanationJudge(rubric);
  const isPassed = (text: string) => judge(text).status === 'passed';

  describe.each(readdirSync(answers))('%s answers', (folder) => {
    const files = readdirSync(join(answers, folder));
    const content = files
      .map((file) => readFileSync(join(answers, folder, file), 'utf8').trimEnd())
      .join('\n');
    const measured = measureRubric(rubric, content);
    const goal = goals[folder] ?? { passed: 0, f1: 0, suspected: 1, spoiled: 0 };

    it('never pass where they should not', () => {
      const wrong = measured.disagreements.filter(
        ({ pass, status }) => !pass && status === 'passed',
      );
      expect(wrong.map(({ text }) => text)).toEqual([]);
    });

    it('never fail where they should pass', () => {
      const failed = measured.disagreements.filter(
        ({ pass, status }) => pass && status === 'failed',
      );
      expect(failed.map(({ text }) => text)).toEqual([]);
    });

    it('pass at once as often as is published', () => {
      expect(measured.passedGood / measured.good).toBeGreaterThanOrEqual(goal.passed);
    });

    it.each(['fr', 'en'] as const)(
      'hold the ideas that are found, as is published (%s)',
      (lang) => {
        expect(f1Of(measured, lang)).toBeGreaterThanOrEqual(goal.f1);
      },
    );

    it('are suspected wrongly as seldom as is published', () => {
      expect(measured.suspectedGood / measured.good).toBeLessThanOrEqual(goal.suspected);
    });

    it('do not pass any more when they are spoiled', () => {
      const texts = content.split('\n').map((line) => JSON.parse(line));
      const passed = texts
        .filter(({ pass }) => pass)
        .flatMap(({ text }) => Object.entries(spoil(text, swaps)))
        .filter(([, spoiled]) => isPassed(spoiled));
      // Not one more than is published.
      expect(passed.slice(goal.spoiled)).toEqual([]);
    });
  });
}

function f1Of({ scores }: Measured, lang: 'fr' | 'en'): number | undefined {
  return scores.find((score) => score.idea === undefined && score.lang === lang)?.f1;
}

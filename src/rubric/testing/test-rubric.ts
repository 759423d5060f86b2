import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationJudge, type Measured, measureRubric, type Rubric } from '..';
import { type Swap, spoil } from './spoil';

/** What is published of a rubric, measured on answers that neither of its readers learned from. */
export interface Published {
  /** Of the good answers, how many pass at once. */
  readonly passed: number;
  /** How many bad answers pass. */
  readonly passedBad: number;
  /** Of the ideas that are there or found, in each of the two languages. */
  readonly f1: Readonly<Record<'fr' | 'en', number>>;
  /** In how many of the good answers a misconception is suspected. */
  readonly suspected: number;
  /** How many of the good answers still pass when they are spoiled, of all ways together. */
  readonly spoiled: number;
}

/** Tests a rubric on the labelled answers of a folder, and on good ones that are spoiled. */
export function testRubric(
  rubric: Rubric,
  folder: string,
  swaps: readonly Swap[],
  published: Published,
): void {
  describe('answers that no reader learned from', () => {
    const content = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8').trimEnd())
      .join('\n');
    const measured = measureRubric(rubric, content);

    it('pass at once as often as is published', () => {
      expect(measured.passedGood).toBeGreaterThanOrEqual(published.passed);
    });

    it('pass where they should not as seldom as is published', () => {
      const wrong = measured.disagreements.filter(
        ({ pass, status }) => !pass && status === 'passed',
      );
      expect(wrong.map(({ text }) => text).slice(published.passedBad)).toEqual([]);
    });

    it('never fail where they should pass', () => {
      const failed = measured.disagreements.filter(
        ({ pass, status }) => pass && status === 'failed',
      );
      expect(failed.map(({ text }) => text)).toEqual([]);
    });

    it.each(['fr', 'en'] as const)(
      'hold the ideas that are found, as is published (%s)',
      (lang) => {
        expect(f1Of(measured, lang)).toBeGreaterThanOrEqual(published.f1[lang]);
      },
    );

    it('are suspected wrongly as seldom as is published', () => {
      expect(measured.suspectedGood).toBeLessThanOrEqual(published.suspected);
    });

    it('do not pass any more when they are spoiled', () => {
      const judge = explanationJudge(rubric);
      const passed = content
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ pass }) => pass)
        .flatMap(({ text }) => Object.entries(spoil(text, swaps)))
        .filter(([, spoiled]) => judge(spoiled).status === 'passed');
      // Not one more than is published.
      expect(passed.slice(published.spoiled)).toEqual([]);
    });
  });
}

function f1Of({ scores }: Measured, lang: 'fr' | 'en'): number | undefined {
  return scores.find((score) => score.idea === undefined && score.lang === lang)?.f1;
}

import type { Bilingual } from '../../src/grader';
import { drawComparison } from '../../src/pictures/comparison';
import { glyphsOf } from '../../src/pictures/glyphs';
import { exactNumber, flow, putTogether } from '../../src/pictures/lay-out';
import type { Picture } from '../../src/pictures/picture';
import type { Challenge } from './challenge';
import { hiddenSequences } from './grader';
import { findStateParting } from './partings';
import { follow, rightState } from './recurrence';

interface Text {
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  readonly stepName: string;
  readonly together: string;
  readonly parted: (step: number) => string;
}

const texts: Bilingual<Text> = {
  fr: {
    title: 'L’état caché h à chaque pas de temps',
    found: 'vous',
    expected: 'attendu',
    stepName: 'pas',
    together: 'Les deux vont ensemble jusqu’au bout.',
    parted: (step) => `Les deux se séparent au pas ${step} :`,
  },
  en: {
    title: 'The hidden state h at each time step',
    found: 'yours',
    expected: 'expected',
    stepName: 'step',
    together: 'The two go together to the end.',
    parted: (step) => `The two part at step ${step}:`,
  },
};

/**
 * The learner's h beside what the formula gives, over the sequence on which they part first; the
 * one that the sentence of the check speaks of.
 */
export const picture: Picture<Challenge> = ({ observationOf, challenge, ...paper }) => {
  const found = hiddenSequences.safeParse(observationOf('hidden-state')).data;
  if (!found) return undefined;
  const runs = challenge.trials.map((trial, index) => {
    const states = found[index]?.hiddenStates ?? [];
    return { trial, states, parting: findStateParting([trial], [states]) };
  });
  const run = runs.find(({ parting }) => parting) ?? runs[0];
  if (!run) return undefined;
  const { trial, states, parting } = run;
  const text = texts[paper.language];
  const glyphs = glyphsOf(paper);
  const expected = follow(rightState, trial.weights, trial.sequence);
  const chart = drawComparison(
    { expected, found: states, parting: parting && parting.step - 1, stepName: text.stepName },
    paper,
  );
  const conclusion = parting
    ? [
        text.parted(parting.step),
        `${glyphs.expected} ${exactNumber(parting.expected, paper)}`,
        `${glyphs.found} ${exactNumber(parting.found, paper)}`,
      ]
    : [text.together];
  const legend = [`${glyphs.expected} ${text.expected}`, `${glyphs.found} ${text.found}`];
  const lines = [...flow([text.title, ...legend], paper), ...chart, ...flow(conclusion, paper)];
  return putTogether(lines, paper);
};

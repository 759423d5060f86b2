import { boardOf } from '../../src/concrete/board';
import type { Concrete } from '../../src/concrete/concrete-case';
import { concreteRecurrentLayer } from '../../src/concrete/recurrent-layer';
import { anyNumber, type Bilingual } from '../../src/grader';
import type { LayerTrial } from '../../src/trials/layer-trial';
import type { Feedback } from './feedback';
import { asked } from './grader';

const layer = concreteRecurrentLayer(asked, 'each state');

interface Words {
  readonly given: string;
  readonly sum: string;
}

const texts: Bilingual<Words> = {
  fr: {
    given: '3 nombres par pas, 16 unités',
    sum: 'une porte : (lignes de W + lignes de U + 1) · 16,\net autant pour chacun des vecteurs z, r et h′',
  },
  en: {
    given: '3 numbers a step, 16 units',
    sum: 'one gate: (rows of W + rows of U + 1) · 16,\nand as many for each of the vectors z, r and h′',
  },
};

/** For each check, the sequences of this run in which its mistake shows; for the count, its sum. */
export const concrete: Concrete<LayerTrial, Feedback> = (input) => {
  const { check, observationOf, language } = input;
  if (check !== 'parameter-count') return layer(input);
  const found = anyNumber.parse(observationOf(check));
  const { given, sum } = texts[language];
  return { given, found: boardOf(language).number(found), expected: sum };
};

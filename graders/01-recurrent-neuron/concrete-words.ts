import type { Bilingual } from '../../src/grader';
import type { WeightName } from './challenge';

interface Words {
  readonly and: string;
  readonly andThen: string;
  /** `h, steps 1 to 4:` */
  readonly steps: (name: string, first: number, last: number) => string;
  readonly atStep: (step: number) => string;
  readonly newNeuron: string;
  readonly twoNeurons: string;
  readonly still: (value: string) => string;
  readonly threeNeurons: string;
  readonly seen: (weight: WeightName) => string;
  readonly threeDifferent: string;
  readonly aNumber: string;
  readonly twins: string;
  readonly twiceTheSame: string;
  readonly hMoves: (before: string, after: string) => string;
  readonly hStays: (value: string) => string;
  readonly before: string;
  readonly after: string;
  readonly otherAfter: string;
  readonly likeDirect: string;
  readonly afterPredictions: string;
  readonly sequenceTwice: string;
  readonly firstTime: string;
  readonly calls: (count: number) => string;
  readonly atLeastTwo: string;
  readonly numbersOnly: string;
  readonly changing: string;
  readonly drawnWeights: string;
}

export const words: Bilingual<Words> = {
  fr: {
    and: 'et',
    andThen: 'puis',
    steps: (name, first, last) => `${name}, pas ${first} à ${last} :`,
    atStep: (step) => `au pas ${step},`,
    newNeuron: 'un neurone neuf, getHiddenState()',
    twoNeurons: 'deux neurones neufs a et b : b.predict(0.5), puis a.getHiddenState()',
    still: (value) => `toujours ${value}`,
    threeNeurons: 'trois neurones neufs, predict(0.12) deux fois sur chacun',
    seen: (weight) => `${weight}, calculé d’après vos h et ŷ :`,
    threeDifferent: 'trois valeurs différentes',
    aNumber: 'des nombres',
    twins: 'deux neurones, les mêmes poids, les mêmes x',
    twiceTheSame: 'deux fois la même liste',
    hMoves: (before, after) => `h passe de ${before} à ${after}`,
    hStays: (value) => `h reste à ${value}`,
    before: 'avant :',
    after: 'après :',
    otherAfter: 'd’autres ŷ après le changement',
    likeDirect: 'comme un neurone qui a ce poids dès le départ',
    afterPredictions: 'quelques predict, puis resetHiddenState()',
    sequenceTwice: 'deux fois la même séquence, resetHiddenState() entre les deux',
    firstTime: 'comme la première fois :',
    calls: (count) => `neuron.predict(0.1) ${count} fois, depuis h = 0`,
    atLeastTwo: 'au moins 2 valeurs',
    numbersOnly: 'un nombre à chaque place',
    changing: 'un autre h à chaque appel',
    drawnWeights: 'neuron et un neurone neuf, les mêmes poids, les mêmes x',
  },
  en: {
    and: 'and',
    andThen: 'then',
    steps: (name, first, last) => `${name}, steps ${first} to ${last}:`,
    atStep: (step) => `at step ${step},`,
    newNeuron: 'a new neuron, getHiddenState()',
    twoNeurons: 'two new neurons a and b: b.predict(0.5), then a.getHiddenState()',
    still: (value) => `still ${value}`,
    threeNeurons: 'three new neurons, predict(0.12) twice on each',
    seen: (weight) => `${weight}, worked out from your h and ŷ:`,
    threeDifferent: 'three different values',
    aNumber: 'numbers',
    twins: 'two neurons, the same weights, the same x',
    twiceTheSame: 'the same list twice',
    hMoves: (before, after) => `h goes from ${before} to ${after}`,
    hStays: (value) => `h stays ${value}`,
    before: 'before:',
    after: 'after:',
    otherAfter: 'other values of ŷ after the change',
    likeDirect: 'as a neuron that has this weight from the start',
    afterPredictions: 'a few calls of predict, then resetHiddenState()',
    sequenceTwice: 'the same sequence twice, with resetHiddenState() between',
    firstTime: 'as the first time:',
    calls: (count) => `neuron.predict(0.1) ${count} times, from h = 0`,
    atLeastTwo: 'at least 2 values',
    numbersOnly: 'a number in each place',
    changing: 'another h after each call',
    drawnWeights: 'neuron and a new neuron, the same weights, the same x',
  },
};

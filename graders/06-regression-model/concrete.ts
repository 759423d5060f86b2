import { boardOf } from '../../src/concrete/board';
import type { Concrete } from '../../src/concrete/concrete-case';
import { showLayers, showLoss } from '../../src/concrete/regression-model';
import { type Bilingual, modelSchema } from '../../src/grader';
import { fillShapes } from '../../src/trials/layer-trial';
import {
  type Challenge,
  type Feedback,
  lossSchema,
  predictionsSchema,
  stepsSchema,
} from './grader';

interface Words {
  readonly batch: string;
  readonly anySize: string;
  readonly inputOf: (className: string) => string;
  readonly throughLayers: string;
  readonly weights: (slopes: string) => string;
  readonly first: string;
  readonly second: string;
  readonly rule: string;
  readonly twiceTheSame: string;
  readonly withRate: (moves: string) => string;
}

type Show = Concrete<Challenge, Feedback>;

/** A learning rate that makes the numbers of a step easy to follow. */
const rate = 0.01;
const weightsShown = 3;

const texts: Bilingual<Words> = {
  fr: {
    batch: 'cinq séquences, des poids tirés au hasard',
    anySize: 'des nombres de toute taille, négatifs ou positifs',
    inputOf: (className) => `ce que reçoit la couche ${className}`,
    throughLayers: 'les couches l’une après l’autre',
    weights: (slopes) => `des poids à 0, de gradients ${slopes}`,
    first: 'après un pas :',
    second: 'le même pas, une seconde fois :',
    rule: '0 − taux · gradient',
    twiceTheSame: 'les deux fois le même pas : 0 − taux · gradient',
    withRate: (moves) => `avec un taux de 0,01 : ${moves}`,
  },
  en: {
    batch: 'five sequences, weights drawn at random',
    anySize: 'numbers of any size, negative or positive',
    inputOf: (className) => `what the ${className} layer receives`,
    throughLayers: 'the layers, one after the other',
    weights: (slopes) => `weights at 0, with gradients ${slopes}`,
    first: 'after one step:',
    second: 'the same step, a second time:',
    rule: '0 − rate · gradient',
    twiceTheSame: 'the same step both times: 0 − rate · gradient',
    withRate: (moves) => `with a rate of 0.01: ${moves}`,
  },
};

const showPrediction: Show = ({ failure, observationOf, language }) => {
  const words = texts[language];
  const { list, pair } = boardOf(language);
  const { run } = predictionsSchema.parse(observationOf('prediction'));
  switch (failure.code) {
    case 'output-activation': {
      const found = `ŷ = ${list(run?.predicted.values ?? [])}`;
      return run ? { given: words.batch, found, expected: words.anySize } : undefined;
    }
    case 'layer-computes-otherwise': {
      const [found, expected] = pair(failure.data.found, failure.data.expected);
      return { given: words.inputOf(failure.data.className), found, expected };
    }
    case 'model-computes-otherwise': {
      const [found, expected] = pair(failure.data.found, failure.data.expected);
      return { given: words.batch, found, expected: `${expected} (${words.throughLayers})` };
    }
    default:
      return undefined;
  }
};

/** Where the optimizer takes weights from 0, along slopes that were drawn. */
const showSteps: Show = ({ failure, observationOf, challenge, language }) => {
  const words = texts[language];
  const { list } = boardOf(language);
  const { steps } = stepsSchema.parse(observationOf('optimizer'));
  if (!steps || failure.code === 'frozen-layers') return undefined;
  const cut = (values: readonly number[] = []) => values.slice(0, weightsShown);
  const slopes = cut(challenge.slopePool);
  const moves = list(slopes.map((slope) => -rate * slope));
  const [first, second] = [list(cut(steps.first[0])), list(cut(steps.second[0]))];
  const isSame = first === second;
  return {
    given: words.weights(list(slopes)),
    found: `${words.first} ${first}${isSame ? '' : `\n${words.second} ${second}`}`,
    expected: `${isSame ? words.rule : words.twiceTheSame}\n${words.withRate(moves)}`,
  };
};

/** For each check, the shapes or the numbers of this run in which its mistake shows. */
export const concrete: Show = (input) => {
  const { check, observationOf, challenge, language } = input;
  switch (check) {
    case 'prediction':
      return showPrediction(input);
    case 'loss': {
      const { measured } = lossSchema.parse(observationOf(check));
      const size = measured?.predicted.values.length ?? 0;
      const [targets = []] = fillShapes(challenge.targetPool, [[size]]);
      return measured ? showLoss(measured, targets, language) : undefined;
    }
    case 'optimizer':
      return showSteps(input);
    default: {
      const { run } = predictionsSchema.safeParse(observationOf('prediction')).data ?? {};
      const model = modelSchema.parse(observationOf(check));
      return showLayers(model, language, run?.activations);
    }
  }
};

import type { TensorData } from '../grading';
import type { MeasuredLoss, ModelData } from '../judging/model-observation';
import { shapeText } from '../messages/format';
import type { Bilingual, Language } from '../messages/text';
import { boardOf } from './board';
import type { ConcreteCase } from './concrete-case';

interface Words {
  readonly input: (shape: string) => string;
  readonly mean: string;
  readonly penalty: (mean: string, value: string) => string;
}

const texts: Bilingual<Words> = {
  fr: {
    input: (shape) => `des séquences, de forme ${shape}`,
    mean: 'moyenne des (ŷ − y)² :',
    penalty: (mean, value) => `${mean} + ${value}, la pénalité sur les poids`,
  },
  en: {
    input: (shape) => `sequences, of shape ${shape}`,
    mean: 'mean of (ŷ − y)²:',
    penalty: (mean, value) => `${mean} + ${value}, the penalty on the weights`,
  },
};

const asked = [
  { name: 'LSTM', units: 10, shape: [4, 10] },
  { name: 'Flatten', units: undefined, shape: [40] },
  { name: 'Dense', units: 1, shape: [1] },
];
const askedInput = [4, 1];

/** The layers, each with what it gives for one example where that was observed. */
export function showLayers(
  { layers, inputShapes }: ModelData,
  language: Language,
  activations: readonly TensorData[] = [],
): ConcreteCase | undefined {
  if (layers.length === 0) return undefined;
  const areShapesKnown = activations.length === layers.length;
  const input = inputShapes[0]?.slice(1);
  const isSameInput = input?.join() === askedInput.join();
  const found = layers.map(({ className, options }, index) => {
    const shape = activations[index]?.shape.slice(1);
    return areShapesKnown && shape
      ? `${className} ${shapeText(shape)}`
      : named(className, options.units);
  });
  const expected = asked.map(({ name, units, shape }) =>
    areShapesKnown ? `${name} ${shapeText(shape)}` : named(name, units),
  );
  // What the sequences should be is said where they are not that.
  const start = (shape: readonly (number | null)[]) => (isSameInput ? [] : [shapeText(shape)]);
  return {
    given: texts[language].input(shapeText([null, ...(input ?? [])])),
    found: [...start(input ?? []), ...found].join(' → '),
    expected: [...start(askedInput), ...expected].join(' → '),
  };
}

function named(className: string, units: unknown): string {
  return units === undefined ? className : `${className} (${units})`;
}

/** What a loss is made of: predictions, targets, and the mean of their squared differences. */
export function showLoss(
  { predicted, loss: [found], penalty }: MeasuredLoss,
  targets: readonly number[],
  language: Language,
): ConcreteCase {
  const words = texts[language];
  const { number, list, pair } = boardOf(language);
  const squares = predicted.values.map(
    (value, index) => (value - (targets[index] ?? Number.NaN)) ** 2,
  );
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  const [foundText, expected] =
    penalty === 0
      ? pair(found, mean)
      : [words.penalty(number(mean), number(penalty)), number(mean)];
  return {
    given: `ŷ = ${list(predicted.values)}\ny = ${list(targets)}`,
    found: foundText,
    expected: `${words.mean}\n(${squares.map(number).join(' + ')}) / ${squares.length} = ${expected}`,
  };
}

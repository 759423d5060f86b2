import { compareRun } from '../judging/compare-run';
import { type RunObservation, triedLayerSchema } from '../judging/layer-observation';
import type { RecurrentLayer } from '../judging/recurrent-layer';
import { shapeText } from '../messages/format';
import type { Bilingual } from '../messages/text';
import { fillShapes, type LayerTrial } from '../trials/layer-trial';
import { boardOf } from './board';
import type { ConcreteCase, ConcreteInput } from './concrete-case';

/** What the layer is says enough, whatever its judge said of it. */
type Input = Omit<ConcreteInput<LayerTrial, never>, 'failure'>;

interface Words {
  readonly batch: (shape: string) => string;
  readonly layer: (className: string, shape: string) => string;
  readonly ownClass: string;
  readonly numbers: (count: number) => string;
  readonly place: (sequence: number, steps: number) => string;
  readonly firstStep: string;
  readonly unit: (unit: number, step: number) => string;
  readonly weights: string;
  readonly withBias: string;
}

const texts: Bilingual<Words> = {
  fr: {
    batch: (shape) => `un lot de séquences, de forme ${shape}`,
    layer: (className, shape) => `${className}, qui renvoie la forme ${shape}`,
    ownClass: 'une autre couche',
    numbers: (count) => `${count} nombre${count > 1 ? 's' : ''} par état caché`,
    place: (sequence, steps) => `séquence ${sequence}, ${steps} pas, poids tirés au hasard`,
    firstStep: 'au premier pas, x =',
    unit: (unit, step) => `au pas ${step}, pour l’unité ${unit}, h =`,
    weights: 'les poids de la couche',
    withBias: 'W, U et un biais b',
  },
  en: {
    batch: (shape) => `a batch of sequences, of shape ${shape}`,
    layer: (className, shape) => `${className}, which returns the shape ${shape}`,
    ownClass: 'another layer',
    numbers: (count) => `${count} number${count === 1 ? '' : 's'} in each hidden state`,
    place: (sequence, steps) => `sequence ${sequence}, ${steps} steps, weights drawn at random`,
    firstStep: 'at the first step, x =',
    unit: (unit, step) => `at step ${step}, for unit ${unit}, h =`,
    weights: 'the weights of the layer',
    withBias: 'W, U and a bias b',
  },
};

/** @param returns what the exercise asks for: the state of each time step, or the last one alone */
export function concreteRecurrentLayer(
  asked: RecurrentLayer,
  returns: 'each state' | 'last state',
): (input: Input) => ConcreteCase | undefined {
  return (input) => {
    const layer = triedLayerSchema.safeParse(input.observationOf('units')).data;
    if (layer?.form !== 'layer' || !layer.run) return undefined;
    const { run } = layer;
    if (input.check === 'outputs') return showOutputs(run, input, asked);
    const words = texts[input.language];
    const { shape = [] } = run.outputs[0] ?? {};
    const [batch, time] = run.inputShape;
    const isWhole = returns === 'each state' || shape.length === 3;
    const expected = shapeText(isWhole ? [batch, time, asked.units] : [batch, asked.units]);
    const given = words.batch(shapeText(run.inputShape));
    if (input.check !== 'kind') {
      const count = words.numbers(shape.at(-1) ?? 0);
      return {
        given,
        found: `${shapeText(shape)}, ${count}`,
        expected: `${expected}, ${words.numbers(asked.units)}`,
      };
    }
    const found = layer.cells[0]?.replace(/Cell$/, '') ?? layer.className ?? words.ownClass;
    return {
      given,
      found: words.layer(found, shapeText(shape)),
      expected: words.layer(asked.className, expected),
    };
  };
}

/** The first number that is not as computed, with what was read at the first time step. */
function showOutputs(
  run: RunObservation,
  { challenge, language }: Input,
  { computation }: RecurrentLayer,
): ConcreteCase | undefined {
  const words = texts[language];
  const { list, pair } = boardOf(language);
  const [batch, , features] = run.inputShape;
  const comparison = compareRun(run, challenge, computation);
  if (comparison.status === 'other-shapes' && run.weightShapes.length === 2) {
    const found = `W ${shapeText(run.weightShapes[0] ?? [])}, U ${shapeText(run.weightShapes[1] ?? [])}`;
    return { given: words.weights, found, expected: words.withBias };
  }
  if (comparison.status !== 'different') return undefined;
  const { sequence, step, unit, ...numbers } = comparison.parting;
  const { time, inputPool } = challenge;
  const [inputs = []] = fillShapes(inputPool, [[batch, time, features]]);
  const start = (sequence - 1) * time * features;
  const [found, expected] = pair(numbers.found, numbers.expected);
  return {
    given: `${words.place(sequence, time)}\n${words.firstStep} ${list(inputs.slice(start, start + features))}`,
    found: `${words.unit(unit, step)} ${found}`,
    expected: `${words.unit(unit, step)} ${expected}`,
  };
}

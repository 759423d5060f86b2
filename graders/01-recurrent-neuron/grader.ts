import * as z from 'zod';
import {
  anyNumber,
  checksOf,
  defineGrader,
  failed,
  passed,
  type SeededRandom,
} from '../../src/grading';
import {
  areClose,
  follow,
  isClose,
  mistakenOutputs,
  mistakenStates,
  rightStep,
  type Weights,
} from './recurrence';

const weightNames = ['wh', 'wx', 'wyh'] as const;
type WeightName = (typeof weightNames)[number];

export interface Challenge {
  /** Small inputs that show a new neuron's weights without saturating tanh. */
  readonly probe: readonly number[];
  readonly trials: ReadonlyArray<{ weights: Weights; sequence: number[] }>;
  readonly changes: ReadonlyArray<{
    weights: Weights;
    weight: WeightName;
    value: number;
    sequence: number[];
  }>;
  readonly reset: { weights: Weights; sequence: number[] };
}

/** The first step at which what the learner's neuron does parts from the formula. */
export interface Parting extends Weights {
  /** Counts from 1. */
  readonly step: number;
  readonly x: number;
  readonly previous: number;
  readonly expected: number;
  readonly found: number;
}

export type Feedback = {
  'initial-state-not-zero': { found: number };
  'weight-not-random': { weight: WeightName };
  'weights-not-numbers': { found: number };
  'output-wrong': Parting;
  'h-wrong': Parting;
  'setter-changes-h': { weight: WeightName; before: number; after: number };
  'setter-ignores-zero': { weight: WeightName };
  'setter-without-effect': { weight: WeightName; value: number };
  'setter-wrong': { weight: WeightName; value: number };
  'reset-leaves-h': { before: number; after: number };
  'reset-changes-weights': Record<string, never>;
  'too-few-states': { found: number };
  'states-start-at-zero': Record<string, never>;
  'states-are-outputs': Record<string, never>;
  'states-need-reset': { after: number };
  'states-of-another-neuron': { index: number; expected: number; found: number };
} & { [Code in keyof typeof mistakenStates]: Parting } & {
  [Code in keyof typeof mistakenOutputs]: Parting;
};

const check = checksOf<Challenge, Feedback>();

function drawWeights(random: SeededRandom): Weights {
  // Away from 0 and from each other, so that two weights can be told apart by what they do.
  const [low, middle, high] = [
    random.number(0.3, 0.6),
    random.number(0.8, 1.1),
    random.number(1.3, 1.6),
  ];
  const shuffled = random.integer(0, 1) === 0 ? [low, high, middle] : [middle, low, high];
  const [wh = low, wx = middle, wyh = high] = shuffled.map((weight) =>
    random.integer(0, 3) === 0 ? -weight : weight,
  );
  return { wh, wx, wyh };
}

function drawSequence(random: SeededRandom): number[] {
  return random
    .numbers(random.integer(5, 8), 0.2, 0.9)
    .map((x, index) => (index % 3 === 2 ? -x : x));
}

/** The first step at which `found` parts from `expected`, with all that explains it. */
function findParting(
  trials: Challenge['trials'],
  found: readonly (readonly number[])[],
  of: 'hiddenStates' | 'outputs',
): Parting | undefined {
  for (const [trial, { weights, sequence }] of trials.entries()) {
    const right = follow(rightStep, weights, sequence);
    for (const [index, x] of sequence.entries()) {
      const expected = right[of][index] ?? Number.NaN;
      const value = found[trial]?.[index] ?? Number.NaN;
      if (isClose(value, expected)) continue;
      const previous = right.hiddenStates[index - 1] ?? 0;
      return { ...weights, step: index + 1, x, previous, expected, found: value };
    }
  }
  return undefined;
}

/** The known mistake that explains every trial, if one does. */
function explain<Code extends string>(
  trials: Challenge['trials'],
  found: readonly (readonly number[])[],
  codes: readonly Code[],
  imitate: (code: Code, weights: Weights, sequence: readonly number[]) => number[],
): Code | undefined {
  return codes.find((code) =>
    trials.every(({ weights, sequence }, trial) =>
      areClose(found[trial] ?? [], imitate(code, weights, sequence)),
    ),
  );
}

function imitateState(
  code: keyof typeof mistakenStates,
  weights: Weights,
  sequence: readonly number[],
) {
  const step = (w: Weights, h: number, x: number) => ({
    hiddenState: mistakenStates[code](w, h, x),
    output: 0,
  });
  return follow(step, weights, sequence).hiddenStates;
}

function imitateOutput(
  code: keyof typeof mistakenOutputs,
  weights: Weights,
  sequence: readonly number[],
) {
  const { hiddenStates } = follow(rightStep, weights, sequence);
  return hiddenStates.map((h, index) =>
    mistakenOutputs[code](weights.wyh, h, hiddenStates[index - 1] ?? 0),
  );
}

const stateCodes = Object.keys(mistakenStates) as (keyof typeof mistakenStates)[];
const outputCodes = Object.keys(mistakenOutputs) as (keyof typeof mistakenOutputs)[];
const sequences = z.array(z.array(anyNumber));

export const grader = defineGrader({
  id: '01-recurrent-neuron',

  draw: (random): Challenge => ({
    probe: [0.01, 0],
    trials: [1, 2, 3].map(() => ({ weights: drawWeights(random), sequence: drawSequence(random) })),
    changes: weightNames.flatMap((weight) =>
      [random.number(1.8, 2.2), 0].map((value) => ({
        weights: drawWeights(random),
        weight,
        value,
        sequence: drawSequence(random),
      })),
    ),
    reset: { weights: drawWeights(random), sequence: drawSequence(random) },
  }),

  checks: {
    'initial-state': check({
      points: 1,
      observer: 'initialState',
      schema: anyNumber,
      judge: (found) => (found === 0 ? passed : failed('initial-state-not-zero', { found })),
    }),

    'random-weights': check({
      points: 3,
      observer: 'newNeurons',
      schema: z.array(z.array(z.object({ output: anyNumber, hiddenState: anyNumber })).length(2)),
      judge: (neurons) => {
        const values = neurons.flat().flatMap(({ output, hiddenState }) => [output, hiddenState]);
        const notFinite = values.find((value) => !Number.isFinite(value));
        if (notFinite !== undefined) return failed('weights-not-numbers', { found: notFinite });
        const fixed = weightNames.find((weight) => isFixed(neurons, weight));
        return fixed ? failed('weight-not-random', { weight: fixed }) : passed;
      },
    }),

    'hidden-state': check({
      points: 5,
      observer: 'hiddenSequences',
      schema: sequences,
      judge: (found, { trials }) => {
        const parting = findParting(trials, found, 'hiddenStates');
        if (!parting) return passed;
        return failed(explain(trials, found, stateCodes, imitateState) ?? 'h-wrong', parting);
      },
    }),

    output: check({
      points: 4,
      observer: 'outputSequences',
      schema: sequences,
      judge: (found, { trials }) => {
        const parting = findParting(trials, found, 'outputs');
        if (!parting) return passed;
        return failed(
          explain(trials, found, outputCodes, imitateOutput) ?? 'output-wrong',
          parting,
        );
      },
    }),

    setters: check({
      points: 2,
      observer: 'setters',
      schema: z.array(
        z.object({
          before: anyNumber,
          after: anyNumber,
          outputs: z.tuple([z.array(anyNumber), z.array(anyNumber), z.array(anyNumber)]),
        }),
      ),
      judge: (found, { changes }) => {
        const effects = changes.map(({ weight, value }, index) => {
          const { before = 0, after = 0, outputs = [[], [], []] } = found[index] ?? {};
          const [changed, direct, unchanged] = outputs;
          const isUnchanged = areClose(changed, unchanged);
          return { weight, value, before, after, isRight: areClose(changed, direct), isUnchanged };
        });
        const moved = effects.find(({ before, after }) => !Object.is(before, after));
        if (moved) {
          const { weight, before, after } = moved;
          return failed('setter-changes-h', { weight, before, after });
        }
        // A formula that leaves a weight out hides what its setter does; one that leaves out all
        // three is not plausible: then no setter works.
        const wrong = effects.every((effect) => effect.isUnchanged)
          ? effects[0]
          : effects.find((effect) => !effect.isRight);
        if (!wrong) return passed;
        const { weight, value, isUnchanged } = wrong;
        if (!isUnchanged) return failed('setter-wrong', { weight, value });
        return value === 0
          ? failed('setter-ignores-zero', { weight })
          : failed('setter-without-effect', { weight, value });
      },
    }),

    reset: check({
      points: 2,
      observer: 'reset',
      schema: z.object({
        before: anyNumber,
        after: anyNumber,
        firstOutputs: z.array(anyNumber),
        secondOutputs: z.array(anyNumber),
      }),
      judge: ({ before, after, firstOutputs, secondOutputs }) => {
        if (after !== 0) return failed('reset-leaves-h', { before, after });
        return areClose(secondOutputs, firstOutputs) ? passed : failed('reset-changes-weights', {});
      },
    }),

    'hidden-states': check({
      points: 3,
      observer: 'hiddenStates',
      schema: z.object({
        list: z.array(anyNumber),
        atReset: anyNumber,
        replayed: z.array(z.object({ hiddenState: anyNumber, output: anyNumber })),
      }),
      judge: ({ list, atReset, replayed }) => {
        if (list.length < 2) return failed('too-few-states', { found: list.length });
        if (atReset !== 0) return failed('states-need-reset', { after: atReset });
        const states = replayed.map((step) => step.hiddenState);
        const index = list.findIndex((value, at) => !isClose(value, states[at] ?? Number.NaN));
        if (index === -1) return passed;
        if (areClose(list.slice(1), states.slice(0, -1)) && list[0] === 0) {
          return failed('states-start-at-zero', {});
        }
        if (
          areClose(
            list,
            replayed.map((step) => step.output),
          )
        ) {
          return failed('states-are-outputs', {});
        }
        return failed('states-of-another-neuron', {
          index,
          expected: states[index] ?? Number.NaN,
          found: list[index] ?? Number.NaN,
        });
      },
    }),
  },
});

type NewNeurons = ReadonlyArray<ReadonlyArray<{ output: number; hiddenState: number }>>;

/** Whether all new neurons show the same value of a weight; see the two inputs of `probe`. */
function isFixed(neurons: NewNeurons, weight: WeightName): boolean {
  const shown = neurons.map(([first, second]) => {
    const h1 = first?.hiddenState ?? 0;
    const h2 = second?.hiddenState ?? 0;
    // tanh is the identity at inputs this small, to all the precision that this needs.
    if (weight === 'wx') return h1;
    if (weight === 'wh') return h2 / h1;
    return (first?.output ?? 0) / h1;
  });
  const spread = Math.max(...shown) - Math.min(...shown);
  return !(spread > 1e-6 * Math.max(...shown.map(Math.abs)));
}

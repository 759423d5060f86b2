import type { SeededRandom } from '../../src/grader';
import type { Weights } from './recurrence';

export const weightNames = ['wh', 'wx', 'wyh'] as const;
export type WeightName = (typeof weightNames)[number];

/** A neuron's weights, and what it is to read from h = 0. */
export interface Trial {
  readonly weights: Weights;
  readonly sequence: readonly number[];
}

export interface Challenge {
  readonly probe: readonly number[];
  readonly trials: readonly Trial[];
  /** `weight` is set to `value` after all three weights were set. */
  readonly changes: ReadonlyArray<Trial & { weight: WeightName; value: number }>;
  readonly reset: Trial;
}

/** Inputs that show a new neuron's weights without saturating tanh. */
export const probe = [0.12, 0.12] as const;

/** Draws the inputs of one run. */
export function drawChallenge(random: SeededRandom): Challenge {
  const drawTrial = (): Trial => ({
    weights: drawWeights(random),
    sequence: drawSequence(random),
  });
  return {
    probe,
    trials: [drawTrial(), startBelowZero(drawTrial()), drawTrial()],
    changes: weightNames.flatMap((weight) =>
      [random.number(1.8, 2.2), 0].map((value) => ({ ...drawTrial(), weight, value })),
    ),
    reset: drawTrial(),
  };
}

/** The same trial where the first sum is negative: a ReLU is then told from no function at all. */
function startBelowZero({ weights, sequence }: Trial): Trial {
  const isAbove = weights.wx * (sequence[0] ?? 0) > 0;
  return { weights, sequence: isAbove ? sequence.map((x) => -x) : sequence };
}

/** Away from 0 and from each other, so that two weights can be told apart by what they do. */
function drawWeights(random: SeededRandom): Weights {
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

/** With the prompt's 0.1, a 0 and a number above 1 in it: none may be a case of its own. */
function drawSequence(random: SeededRandom): number[] {
  const numbers = random
    .numbers(random.integer(5, 8), 0.2, 0.9)
    .map((x, index) => (index % 3 === 2 ? -x : x));
  return numbers.toSpliced(2, 0, 0.1, 0, random.number(1.2, 1.5));
}

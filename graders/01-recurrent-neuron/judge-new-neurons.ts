import { failed, passed } from '../../src/grading';
import type { WeightName } from './challenge';

interface Step {
  readonly output: number;
  readonly hiddenState: number;
}

/** For each new neuron, what it gave for the two inputs of `probe`. */
type NewNeurons = readonly (readonly Step[])[];

/** Whether each of the three weights is drawn at random, as far as predictions show it. */
export function judgeNewNeurons(neurons: NewNeurons) {
  const values = neurons.flat().flatMap(({ output, hiddenState }) => [output, hiddenState]);
  const notFinite = values.find((value) => !Number.isFinite(value));
  if (notFinite !== undefined) return failed('weights-not-numbers', { found: notFinite });
  // In this order: where wx does nothing, the others cannot show.
  for (const weight of ['wx', 'wh', 'wyh'] as const) {
    const shown = neurons.map((steps) => weightShown(steps, weight)).filter(Number.isFinite);
    const withoutEffect = weight === 'wyh' ? [0, 1] : [0];
    if (shown.every((value) => withoutEffect.includes(value))) {
      return failed('weight-without-effect', { weight });
    }
    const spread = Math.max(...shown) - Math.min(...shown);
    if (!(spread > 1e-6 * Math.max(...shown.map(Math.abs)))) {
      return failed('weight-not-random', { weight });
    }
  }
  return passed;
}

/**
 * A weight, or something that is proportional to it: tanh is the identity at inputs as small as
 * `probe`, to all the precision that this needs.
 */
function weightShown([first, second]: readonly Step[], weight: WeightName): number {
  const h1 = first?.hiddenState ?? 0;
  if (weight === 'wx') return h1;
  if (weight === 'wh') return (second?.hiddenState ?? 0) / h1;
  return (first?.output ?? 0) / h1;
}

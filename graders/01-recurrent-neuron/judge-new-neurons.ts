import { failed, passed } from '../../src/grader';
import { probe, type WeightName } from './challenge';

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
    // A factor of 1 would not show either.
    const withoutEffect = weight === 'wyh' ? [0, 1] : [0];
    if (withoutEffect.some((effect) => shown.every((value) => isNearly(value, effect)))) {
      return failed('weight-without-effect', { weight });
    }
    const [first = 0] = shown;
    if (shown.every((value) => isNearly(value, first))) {
      return failed('weight-not-random', { weight });
    }
  }
  for (const [weight, other] of [
    ['wx', 'wh'],
    ['wyh', 'wh'],
    ['wyh', 'wx'],
  ] as const) {
    if (areDrawnTogether(neurons, weight, other)) {
      return failed('weights-drawn-together', { weight, other });
    }
  }
  return passed;
}

/** Weights of 1 or -1 are the same in one neuron of two, and not in so many. */
const fewestNeurons = 6;

/** Whether two weights are equal in every neuron that shows both. */
function areDrawnTogether(neurons: NewNeurons, weight: WeightName, other: WeightName): boolean {
  const pairs = neurons
    .map((steps) => [weightShown(steps, weight), weightShown(steps, other)] as const)
    .filter((pair) => pair.every(Number.isFinite));
  return pairs.length >= fewestNeurons && pairs.every(([value, same]) => isNearly(value, same));
}

/** A weight as the two predictions of `probe` show it; NaN where they show nothing. */
export function weightShown([first, second]: readonly Step[], weight: WeightName): number {
  const h1 = first?.hiddenState ?? Number.NaN;
  const h2 = second?.hiddenState ?? Number.NaN;
  if (weight === 'wx') return Math.atanh(h1) / probe[0];
  if (weight === 'wh') return (Math.atanh(h2) - Math.atanh(h1)) / h1;
  return (first?.output ?? Number.NaN) / h1;
}

/** No weight drawn at random comes that near to another twelve times. */
function isNearly(value: number, other: number): boolean {
  return Math.abs(value - other) <= 1e-3 * Math.max(Math.abs(other), 0.01);
}

import { SeededRandom } from '../../grading/seeded-random';
import { places, type Vector } from './vector';

/** An example to learn from. */
export interface Example {
  readonly vector: Vector;
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const epochs = 20;
const rate = 0.3;
/** Against learning by heart, over all examples. */
const decay = 10;

/** Logistic regression, by steps of its own size for each weight (AdaGrad); the same every time. */
export function learn(examples: readonly Example[], hasBias = true): LinearModel {
  const rows = examples.map(({ vector, isSo, weight }) => ({
    at: Int32Array.from(vector.keys()),
    values: Float64Array.from(vector.values()),
    target: isSo ? 1 : 0,
    weight,
  }));
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-8);
  let bias = 0;
  let squareOfBias = 1e-8;
  const shrink = decay / rows.length;
  const random = new SeededRandom(1, 'order of examples');
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(rows.length, random)) {
      const row = rows[index];
      if (!row) continue;
      const { at, values, target, weight } = row;
      let sum = bias;
      for (let each = 0; each < at.length; each += 1) {
        sum += (weights[at[each] ?? 0] ?? 0) * (values[each] ?? 0);
      }
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (let each = 0; each < at.length; each += 1) {
        const place = at[each] ?? 0;
        const slope = error * (values[each] ?? 0) + shrink * (weights[place] ?? 0);
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
      if (!hasBias) continue;
      squareOfBias += error * error;
      bias -= (rate * error) / Math.sqrt(squareOfBias);
    }
  }
  return { weights, bias };
}

/** The numbers below `count`, in an order drawn at random and the same every time. */
function shuffled(count: number, random: SeededRandom): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** How likely a model holds something, as log odds. */
export function scoreOf({ weights, bias }: LinearModel, vector: Vector): number {
  let sum = bias;
  for (const [place, value] of vector) sum += (weights[place] ?? 0) * value;
  return sum;
}

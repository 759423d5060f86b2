import type { Token } from './tokens';

/** Weights of one direction of the recurrent layer, for its three gates: reset, update, new. */
export interface Direction {
  /** [3 × units, size]: what is made of the token. */
  readonly input: Float32Array;
  /** [3 × units, units]: what is made of the state before. */
  readonly state: Float32Array;
  readonly inputBias: Float32Array;
  readonly stateBias: Float32Array;
}

/** A network that reads an answer from both ends: a bidirectional GRU with attention. */
export interface Network {
  /** Which row of `embedding` each feature has, by its hash. */
  readonly rows: ReadonlyMap<number, number>;
  /** [features, size]: what a feature adds to its token. */
  readonly embedding: Float32Array;
  readonly size: number;
  readonly units: number;
  readonly forward: Direction;
  readonly backward: Direction;
  /** [outputs, 2 × units]: how much a token counts for each output. */
  readonly attention: Float32Array;
  /** [outputs, 2 × units] and [outputs]: what it says of it. */
  readonly value: Float32Array;
  readonly valueBias: Float32Array;
}

/** What each token adds to each output, in log odds: `[output][token]`. */
export type Contributions = readonly Float32Array[];

/** Reads tokens with a network, as PyTorch's `GRU` and a softmax over the tokens do. */
export function readTokens(network: Network, tokens: readonly Token[]): Contributions {
  const { units } = network;
  const embedded = tokens.map((token) => embed(network, token));
  const before = run(network.forward, embedded, units);
  const after = run(network.backward, [...embedded].reverse(), units).reverse();
  return Array.from(network.valueBias, (_, output) => {
    const weigh = (weights: Float32Array, at: number) =>
      dot(weights, 2 * output * units, before[at] as Float32Array) +
      dot(weights, (2 * output + 1) * units, after[at] as Float32Array);
    const scores = tokens.map((_token, at) => weigh(network.attention, at));
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const sum = shares.reduce((total, share) => total + share, 0);
    const bias = network.valueBias[output] ?? 0;
    return Float32Array.from(
      shares,
      (share, at) => (share / sum) * (weigh(network.value, at) + bias),
    );
  });
}

function embed({ rows, embedding, size }: Network, { features, worths }: Token): Float32Array {
  const sum = new Float32Array(size);
  for (const [index, feature] of features.entries()) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    const worth = worths[index] ?? 0;
    for (let place = 0; place < size; place += 1) {
      sum[place] = (sum[place] ?? 0) + worth * (embedding[row * size + place] ?? 0);
    }
  }
  return sum;
}

/** The hidden state after each token. */
function run(
  { input, state, inputBias, stateBias }: Direction,
  tokens: readonly Float32Array[],
  units: number,
): Float32Array[] {
  let hidden = new Float32Array(units);
  return tokens.map((token) => {
    const ofInput = transform(input, token, inputBias);
    const ofState = transform(state, hidden, stateBias);
    const next = new Float32Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      const both = (gate: number) =>
        (ofInput[gate * units + unit] ?? 0) + (ofState[gate * units + unit] ?? 0);
      const reset = sigmoid(both(0));
      const update = sigmoid(both(1));
      const fresh = Math.tanh(
        (ofInput[2 * units + unit] ?? 0) + reset * (ofState[2 * units + unit] ?? 0),
      );
      next[unit] = (1 - update) * fresh + update * (hidden[unit] ?? 0);
    }
    hidden = next;
    return next;
  });
}

/**
 * `weights` [3 × units, columns] times `vector` [columns], plus `bias`. The three gates of a unit together:
 * a sum need not wait for itself, which halves the time.
 */
function transform(weights: Float32Array, vector: Float32Array, bias: Float32Array): Float32Array {
  const units = bias.length / 3;
  const columns = vector.length;
  const result = new Float32Array(bias.length);
  for (let unit = 0; unit < units; unit += 1) {
    const first = unit;
    const second = unit + units;
    const third = unit + 2 * units;
    let sum1 = bias[first] ?? 0;
    let sum2 = bias[second] ?? 0;
    let sum3 = bias[third] ?? 0;
    for (let place = 0; place < columns; place += 1) {
      const value = vector[place] ?? 0;
      sum1 += (weights[first * columns + place] ?? 0) * value;
      sum2 += (weights[second * columns + place] ?? 0) * value;
      sum3 += (weights[third * columns + place] ?? 0) * value;
    }
    result[first] = sum1;
    result[second] = sum2;
    result[third] = sum3;
  }
  return result;
}

function dot(weights: Float32Array, start: number, vector: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < vector.length; place += 1) {
    sum += (weights[start + place] ?? 0) * (vector[place] ?? 0);
  }
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

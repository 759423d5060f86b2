import { sumLinearly } from './linear-sum';
import { type RecurrentActivation, recurrentActivations } from './recurrent-activations';

/** kernel: (features, 3·units), recurrentKernel: (units, 3·units), bias: (3·units); gate order z, r, h. */
export interface GruWeights {
  kernel: number[][];
  recurrentKernel: number[][];
  bias: number[];
}

/**
 * The forward pass of one GRU layer on one sequence, in float64, from a zero state, with tanh as its
 * activation. The reset gate acts on h before the recurrent weights do: TensorFlow.js has no other way.
 *
 * @param weights as `GRUCell` of tfjs-layers holds them
 * @param sequence (time, features)
 * @param recurrentActivation of the two gates; TensorFlow.js's default is `hardSigmoid`
 * @returns h after each time step: (time, units)
 */
export function runGru(
  { kernel, recurrentKernel, bias }: GruWeights,
  sequence: readonly (readonly number[])[],
  recurrentActivation: RecurrentActivation = 'hardSigmoid',
): number[][] {
  const gate = recurrentActivations[recurrentActivation];
  const units = recurrentKernel.length;
  const columns = (matrix: number[][], from: number, to: number) =>
    matrix.map((row) => row.slice(from * units, to * units));
  const [gateKernel, gateRecurrent] = [columns(kernel, 0, 2), columns(recurrentKernel, 0, 2)];
  const [candidateKernel, candidateRecurrent] = [
    columns(kernel, 2, 3),
    columns(recurrentKernel, 2, 3),
  ];
  const [gateBias, candidateBias] = [bias.slice(0, 2 * units), bias.slice(2 * units)];
  let hidden = new Array<number>(units).fill(0);
  return sequence.map((x) => {
    const gates = sumLinearly(x, gateKernel, hidden, gateRecurrent, gateBias).map(gate);
    const kept = hidden.map((value, unit) => value * (gates[units + unit] ?? Number.NaN));
    const candidate = sumLinearly(x, candidateKernel, kept, candidateRecurrent, candidateBias);
    hidden = hidden.map((value, unit) => {
      const update = gates[unit] ?? Number.NaN;
      return update * value + (1 - update) * Math.tanh(candidate[unit] ?? Number.NaN);
    });
    return hidden;
  });
}

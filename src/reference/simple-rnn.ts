import { sumLinearly } from './linear-sum';

/** kernel: (features, units), recurrentKernel: (units, units), bias: (units). */
export interface SimpleRnnWeights {
  kernel: number[][];
  recurrentKernel: number[][];
  bias: number[];
}

/**
 * The forward pass of one SimpleRNN layer on one sequence, in float64, from a zero state:
 * h ← activation(x · kernel + h · recurrentKernel + bias).
 *
 * @param weights as `SimpleRNNCell` of tfjs-layers holds them
 * @param sequence (time, features)
 * @param activation TensorFlow.js's default is tanh
 * @returns h after each time step: (time, units)
 */
export function runSimpleRnn(
  { kernel, recurrentKernel, bias }: SimpleRnnWeights,
  sequence: readonly (readonly number[])[],
  activation: (z: number) => number = Math.tanh,
): number[][] {
  let hidden = new Array<number>(recurrentKernel.length).fill(0);
  return sequence.map((x) => {
    hidden = sumLinearly(x, kernel, hidden, recurrentKernel, bias).map(activation);
    return hidden;
  });
}

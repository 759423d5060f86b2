import { sumLinearly } from './linear-sum';
import { type RecurrentActivation, recurrentActivations } from './recurrent-activations';

export type { RecurrentActivation };

/** kernel: (features, 4·units), recurrentKernel: (units, 4·units), bias: (4·units); gate order i, f, c, o as in TensorFlow.js/Keras. */
export interface LstmWeights {
  kernel: number[][];
  recurrentKernel: number[][];
  bias: number[];
}

/** everything of one time step that a backward pass needs */
export interface LstmStep {
  /** (features) */
  x: number[];
  /** (units), like all that follow; zeros at the first step */
  previousHidden: number[];
  previousCell: number[];
  /** The gates, after the recurrent activation. */
  input: number[];
  forget: number[];
  /** tanh of the candidate's sum */
  candidate: number[];
  output: number[];
  /** forget ⊙ previousCell + input ⊙ candidate */
  cell: number[];
  /** output ⊙ tanh(cell) */
  hidden: number[];
  /** The gates' sums, before the recurrent activation. */
  preInput: number[];
  preForget: number[];
  preOutput: number[];
}

/**
 * The forward pass of one LSTM layer on one sequence, in float64, with tanh as its activation.
 *
 * @param weights as `LSTMCell` of tfjs-layers holds them
 * @param sequence (time, features)
 * @param recurrentActivation of the three gates; TensorFlow.js's default is `hardSigmoid`
 * @returns one LstmStep per time step, from zero states
 */
export function runLstm(
  weights: LstmWeights,
  sequence: readonly (readonly number[])[],
  recurrentActivation: RecurrentActivation = 'hardSigmoid',
): LstmStep[] {
  const gate = recurrentActivations[recurrentActivation];
  const units = weights.recurrentKernel.length;
  let previousHidden = new Array<number>(units).fill(0);
  let previousCell = new Array<number>(units).fill(0);
  return sequence.map((x) => {
    const step = stepLstm(weights, [...x], previousHidden, previousCell, gate);
    previousHidden = step.hidden;
    previousCell = step.cell;
    return step;
  });
}

function stepLstm(
  { kernel, recurrentKernel, bias }: LstmWeights,
  x: number[],
  previousHidden: number[],
  previousCell: number[],
  gate: (z: number) => number,
): LstmStep {
  const units = previousHidden.length;
  const sums = sumLinearly(x, kernel, previousHidden, recurrentKernel, bias);
  const preInput = sums.slice(0, units);
  const preForget = sums.slice(units, 2 * units);
  const candidate = sums.slice(2 * units, 3 * units).map(Math.tanh);
  const preOutput = sums.slice(3 * units);
  const input = preInput.map(gate);
  const forget = preForget.map(gate);
  const output = preOutput.map(gate);
  const kept = multiply(forget, previousCell);
  const cell = multiply(input, candidate).map((added, unit) => added + (kept[unit] ?? Number.NaN));
  const hidden = multiply(output, cell.map(Math.tanh));
  return {
    x,
    previousHidden,
    previousCell,
    input,
    forget,
    candidate,
    output,
    cell,
    hidden,
    preInput,
    preForget,
    preOutput,
  };
}

/** Element by element. */
function multiply(left: readonly number[], right: readonly number[]): number[] {
  return left.map((value, index) => value * (right[index] ?? Number.NaN));
}

import { type LstmStep, type LstmWeights, type RecurrentActivation, runLstm } from './lstm';
import { add, addOuter, at, dot, zeros } from './vectors';

/** The weights of LSTM (whole sequence) → Flatten → Dense 1. */
export interface RegressionWeights {
  readonly lstm: LstmWeights;
  readonly dense: {
    /** (time · units): the first `units` values multiply the first step's hidden state. */
    readonly kernel: number[];
    readonly bias: number;
  };
}

export interface Batch {
  /** (examples, time, features) */
  readonly x: readonly (readonly (readonly number[])[])[];
  /** (examples) */
  readonly y: readonly number[];
}

/** Which layers an optimizer moves. */
export interface Moved {
  readonly lstm: boolean;
  readonly dense: boolean;
}

/**
 * The mean squared error of a batch, and its gradient by back-propagation through time: the same
 * sums, in float64, as TensorFlow.js's automatic differentiation.
 *
 * @returns `gradient` has the shape of `weights`
 */
export function differentiate(
  weights: RegressionWeights,
  { x, y }: Batch,
  recurrentActivation: RecurrentActivation = 'hardSigmoid',
): { loss: number; predictions: number[]; gradient: RegressionWeights } {
  const gradient = zerosLike(weights);
  const predictions: number[] = [];
  let loss = 0;
  let biasGradient = 0;
  for (const [example, sequence] of x.entries()) {
    const steps = runLstm(weights.lstm, sequence, recurrentActivation);
    const flat = steps.flatMap(({ hidden }) => hidden);
    const prediction = weights.dense.bias + dot(flat, weights.dense.kernel);
    const error = prediction - (y[example] ?? Number.NaN);
    predictions.push(prediction);
    loss += error ** 2 / y.length;
    const slope = (2 * error) / y.length;
    biasGradient += slope;
    for (const [index, value] of flat.entries()) add(gradient.dense.kernel, index, slope * value);
    const hiddenGradient = weights.dense.kernel.map((weight) => slope * weight);
    propagateBack(weights.lstm, steps, hiddenGradient, recurrentActivation, gradient.lstm);
  }
  const dense = { kernel: gradient.dense.kernel, bias: biasGradient };
  return { loss, predictions, gradient: { lstm: gradient.lstm, dense } };
}

/** One step of gradient descent: w − learningRate · gradient, in the layers that move. */
export function descend(
  weights: RegressionWeights,
  gradient: RegressionWeights,
  learningRate: number,
  moved: Moved = { lstm: true, dense: true },
): RegressionWeights {
  const stepVector = (from: readonly number[], along: readonly number[]) =>
    from.map((weight, index) => weight - learningRate * (along[index] ?? Number.NaN));
  const stepMatrix = (from: readonly number[][], along: readonly number[][]) =>
    from.map((row, index) => stepVector(row, along[index] ?? []));
  const lstm = {
    kernel: stepMatrix(weights.lstm.kernel, gradient.lstm.kernel),
    recurrentKernel: stepMatrix(weights.lstm.recurrentKernel, gradient.lstm.recurrentKernel),
    bias: stepVector(weights.lstm.bias, gradient.lstm.bias),
  };
  const dense = {
    kernel: stepVector(weights.dense.kernel, gradient.dense.kernel),
    bias: weights.dense.bias - learningRate * gradient.dense.bias,
  };
  return { lstm: moved.lstm ? lstm : weights.lstm, dense: moved.dense ? dense : weights.dense };
}

/**
 * Adds one sequence's part to the gradient of an LSTM's weights, from the last time step to the
 * first.
 *
 * @param fromAbove (time · units) the gradient that each hidden state receives from the next layer
 */
function propagateBack(
  { recurrentKernel }: LstmWeights,
  steps: readonly LstmStep[],
  fromAbove: readonly number[],
  recurrentActivation: RecurrentActivation,
  gradient: LstmWeights,
): void {
  const units = recurrentKernel.length;
  let hiddenGradient = zeros(units);
  const cellGradient = zeros(units);
  for (let time = steps.length - 1; time >= 0; time -= 1) {
    const step = steps[time] as LstmStep;
    for (let unit = 0; unit < units; unit += 1) {
      add(hiddenGradient, unit, at(fromAbove, time * units + unit));
    }
    const sums = differentiateStep(step, hiddenGradient, cellGradient, recurrentActivation);
    addOuter(gradient.kernel, step.x, sums);
    addOuter(gradient.recurrentKernel, step.previousHidden, sums);
    for (let column = 0; column < sums.length; column += 1) {
      add(gradient.bias, column, at(sums, column));
    }
    hiddenGradient = recurrentKernel.map((row) => dot(row, sums));
  }
}

/**
 * One loop that makes no object on its way: a judge runs it once or twice in a process, and V8 is
 * done with it sooner.
 *
 * @param cellGradient of the cell state after this step; becomes that of the one before
 * @returns the gradient of the four gates' sums, (4·units) in the order i, f, c, o
 */
function differentiateStep(
  step: LstmStep,
  hiddenGradient: readonly number[],
  cellGradient: number[],
  recurrentActivation: RecurrentActivation,
): number[] {
  const slope = recurrentSlopes[recurrentActivation];
  const units = hiddenGradient.length;
  const sums = zeros(4 * units);
  for (let unit = 0; unit < units; unit += 1) {
    const input = at(step.input, unit);
    const forget = at(step.forget, unit);
    const candidate = at(step.candidate, unit);
    const output = at(step.output, unit);
    const fromHidden = at(hiddenGradient, unit);
    const squashed = Math.tanh(at(step.cell, unit));
    const fromCell = at(cellGradient, unit) + fromHidden * output * (1 - squashed ** 2);
    sums[unit] = fromCell * candidate * slope(at(step.preInput, unit), input);
    sums[units + unit] =
      fromCell * at(step.previousCell, unit) * slope(at(step.preForget, unit), forget);
    sums[2 * units + unit] = fromCell * input * (1 - candidate ** 2);
    sums[3 * units + unit] = fromHidden * squashed * slope(at(step.preOutput, unit), output);
    cellGradient[unit] = fromCell * forget;
  }
  return sums;
}

/** The derivatives of the gates' activations, from the sum z and the gate's value. */
const recurrentSlopes: Record<RecurrentActivation, (z: number, gate: number) => number> = {
  hardSigmoid: (z) => (Math.abs(0.2 * z) <= 0.5 ? 0.2 : 0),
  sigmoid: (_z, gate) => gate * (1 - gate),
};

function zerosLike({ lstm, dense }: RegressionWeights): RegressionWeights {
  const zerosIn = (matrix: readonly number[][]) => matrix.map(({ length }) => zeros(length));
  return {
    lstm: {
      kernel: zerosIn(lstm.kernel),
      recurrentKernel: zerosIn(lstm.recurrentKernel),
      bias: zeros(lstm.bias.length),
    },
    dense: { kernel: zeros(dense.kernel.length), bias: 0 },
  };
}

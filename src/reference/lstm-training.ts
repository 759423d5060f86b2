import { type LstmStep, type LstmWeights, type RecurrentActivation, runLstm } from './lstm';
import { add, addOuter, at, dot } from './vectors';

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
  let hiddenGradient = new Array<number>(units).fill(0);
  let cellGradient = new Array<number>(units).fill(0);
  for (let time = steps.length - 1; time >= 0; time -= 1) {
    const step = steps[time] as LstmStep;
    hiddenGradient = hiddenGradient.map(
      (value, unit) => value + at(fromAbove, time * units + unit),
    );
    const sums = differentiateStep(step, hiddenGradient, cellGradient, recurrentActivation);
    addOuter(gradient.kernel, step.x, sums.gradient);
    addOuter(gradient.recurrentKernel, step.previousHidden, sums.gradient);
    for (const [column, value] of sums.gradient.entries()) add(gradient.bias, column, value);
    hiddenGradient = recurrentKernel.map((row) => dot(row, sums.gradient));
    cellGradient = sums.previousCell;
  }
}

/**
 * The gradient of the four gates' sums, (4·units) in the order i, f, c, o, and of the cell state
 * before this step.
 */
function differentiateStep(
  step: LstmStep,
  hiddenGradient: readonly number[],
  cellGradient: readonly number[],
  recurrentActivation: RecurrentActivation,
): { gradient: number[]; previousCell: number[] } {
  const slope = recurrentSlopes[recurrentActivation];
  const parts = hiddenGradient.map((fromHidden, unit) => {
    const [i, f, c, o] = [step.input, step.forget, step.candidate, step.output].map((gate) =>
      at(gate, unit),
    ) as [number, number, number, number];
    const squashed = Math.tanh(at(step.cell, unit));
    const fromCell = at(cellGradient, unit) + fromHidden * o * (1 - squashed ** 2);
    return {
      input: fromCell * c * slope(at(step.preInput, unit), i),
      forget: fromCell * at(step.previousCell, unit) * slope(at(step.preForget, unit), f),
      candidate: fromCell * i * (1 - c ** 2),
      output: fromHidden * squashed * slope(at(step.preOutput, unit), o),
      previousCell: fromCell * f,
    };
  });
  return {
    gradient: (['input', 'forget', 'candidate', 'output'] as const).flatMap((gate) =>
      parts.map((part) => part[gate]),
    ),
    previousCell: parts.map((part) => part.previousCell),
  };
}

/** The derivatives of the gates' activations, from the sum z and the gate's value. */
const recurrentSlopes: Record<RecurrentActivation, (z: number, gate: number) => number> = {
  hardSigmoid: (z) => (Math.abs(0.2 * z) <= 0.5 ? 0.2 : 0),
  sigmoid: (_z, gate) => gate * (1 - gate),
};

function zerosLike({ lstm, dense }: RegressionWeights): RegressionWeights {
  const zeros = (matrix: readonly number[][]) => matrix.map((row) => row.map(() => 0));
  return {
    lstm: {
      kernel: zeros(lstm.kernel),
      recurrentKernel: zeros(lstm.recurrentKernel),
      bias: lstm.bias.map(() => 0),
    },
    dense: { kernel: dense.kernel.map(() => 0), bias: 0 },
  };
}

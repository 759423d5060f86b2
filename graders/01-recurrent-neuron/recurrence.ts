import { areClose as areCloseWithin } from '../../src/grader';
/** The three weights of one recurrent neuron. */
export interface Weights {
  readonly wh: number;
  readonly wx: number;
  readonly wyh: number;
}

/** The new hidden state, from the weights, the old one and the input. */
export type NextState = (weights: Weights, h: number, x: number) => number;

/** Elman's recurrent neuron without a bias, as the prompt gives it; its output is wyh · h. */
export const rightState: NextState = ({ wh, wx }, h, x) => Math.tanh(wh * h + wx * x);

/** h after each number of a sequence that starts from h = 0. */
export function follow(next: NextState, weights: Weights, sequence: readonly number[]): number[] {
  let h = 0;
  return sequence.map((x) => {
    h = next(weights, h, x);
    return h;
  });
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Ways in which learners often write the new hidden state; each has a sentence of its own. */
export const mistakenStates = {
  'h-never-changes': (_weights, h) => h,
  'h-ignores-previous': ({ wx }, _h, x) => Math.tanh(wx * x),
  'h-swaps-weights': ({ wh, wx }, h, x) => Math.tanh(wx * h + wh * x),
  'h-without-tanh': ({ wh, wx }, h, x) => wh * h + wx * x,
  'h-uses-sigmoid': ({ wh, wx }, h, x) => sigmoid(wh * h + wx * x),
  'h-uses-relu': ({ wh, wx }, h, x) => Math.max(0, wh * h + wx * x),
  'h-uses-tan': ({ wh, wx }, h, x) => Math.tan(wh * h + wx * x),
  'h-accumulates': ({ wh, wx }, h, x) => h + Math.tanh(wh * h + wx * x),
  'h-holds-output': ({ wh, wx, wyh }, h, x) => wyh * Math.tanh(wh * h + wx * x),
  // What is kept is right; what is read of it is the output.
  'h-read-as-output': ({ wh, wx, wyh }, h, x) => wyh * Math.tanh(wh * (h / wyh) + wx * x),
} as const satisfies Record<string, NextState>;

/** Ways in which learners often write the output. */
export const mistakenOutputs = {
  'output-is-h': (_wyh, h) => h,
  'output-uses-previous-h': (wyh, _h, previous) => wyh * previous,
  'output-has-tanh': (wyh, h) => Math.tanh(wyh * h),
  'output-uses-sigmoid': (wyh, h) => sigmoid(wyh * h),
} as const satisfies Record<string, (wyh: number, h: number, previous: number) => number>;

/** Float32 passes, and a number that was cut to four decimals does not. */
const tolerance = 1e-5;

/** Whether two numbers are the same but for rounding; never true of NaN. */
export function isClose(found: number, expected: number): boolean {
  return areClose([found], [expected]);
}

/** Whether two lists are the same but for rounding. */
export function areClose(found: readonly number[], expected: readonly number[]): boolean {
  return areCloseWithin(found, expected, tolerance);
}

/** Whether a number is another one cut to two, three or four decimals. */
export function isRounded(found: number, exact: number): boolean {
  return [2, 3, 4].some(
    (decimals) =>
      found !== 0 &&
      found === Number(found.toFixed(decimals)) &&
      Math.abs(found - exact) <= 10 ** -decimals,
  );
}

/** The three weights of one recurrent neuron. */
export interface Weights {
  readonly wh: number;
  readonly wx: number;
  readonly wyh: number;
}

/** One time step: h ← tanh(wh·h + wx·x), ŷ = wyh·h. */
export type Step = (
  weights: Weights,
  hiddenState: number,
  x: number,
) => { hiddenState: number; output: number };

/** Elman's recurrent neuron without a bias, as the prompt gives it. */
export const rightStep: Step = ({ wh, wx, wyh }, h, x) => {
  const hiddenState = Math.tanh(wh * h + wx * x);
  return { hiddenState, output: wyh * hiddenState };
};

/** h and ŷ over a sequence that starts from h = 0. */
export function follow(step: Step, weights: Weights, sequence: readonly number[]) {
  const hiddenStates: number[] = [];
  const outputs: number[] = [];
  let h = 0;
  for (const x of sequence) {
    const next = step(weights, h, x);
    h = next.hiddenState;
    hiddenStates.push(h);
    outputs.push(next.output);
  }
  return { hiddenStates, outputs };
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Ways in which learners often write the new hidden state; each has a sentence of its own. */
export const mistakenStates = {
  'h-never-changes': (_weights, h) => h,
  'h-ignores-previous': ({ wx }, _h, x) => Math.tanh(wx * x),
  'h-ignores-input': ({ wh }, h) => Math.tanh(wh * h),
  'h-swaps-weights': ({ wh, wx }, h, x) => Math.tanh(wx * h + wh * x),
  'h-without-tanh': ({ wh, wx }, h, x) => wh * h + wx * x,
  'h-uses-sigmoid': ({ wh, wx }, h, x) => sigmoid(wh * h + wx * x),
  'h-multiplies-terms': ({ wh, wx }, h, x) => Math.tanh(wh * h * wx * x),
  'h-holds-output': ({ wh, wx, wyh }, h, x) => wyh * Math.tanh(wh * h + wx * x),
} as const satisfies Record<string, (weights: Weights, h: number, x: number) => number>;

/** Ways in which learners often write the output. */
export const mistakenOutputs = {
  'output-is-h': (_wyh, h) => h,
  'output-uses-previous-h': (wyh, _h, previous) => wyh * previous,
  'output-has-tanh': (wyh, h) => Math.tanh(wyh * h),
  'output-uses-sigmoid': (wyh, h) => sigmoid(wyh * h),
} as const satisfies Record<string, (wyh: number, h: number, previous: number) => number>;

/** Whether two numbers are the same but for rounding; never true of NaN. Float32 passes. */
export function isClose(found: number, expected: number, tolerance = 1e-5): boolean {
  return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Whether two lists are the same but for rounding. */
export function areClose(found: readonly number[], expected: readonly number[]): boolean {
  return (
    found.length === expected.length &&
    found.every((value, index) => isClose(value, expected[index] ?? Number.NaN))
  );
}

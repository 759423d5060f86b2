import { failed, passed } from '../../src/grader';

const units = 16;
/** Numbers per time step, as the prompt says. */
const features = 3;

interface Parts {
  /** Sets of weights: z, r and h′. */
  sets?: number;
  features?: number;
  state?: number;
  biases?: number;
}

/** The parameters of a layer that has these parts. */
function count({
  sets = 3,
  features: inputs = features,
  state = units,
  biases = 1,
}: Parts): number {
  return sets * units * (inputs + state + biases);
}

/** What learners often count instead. */
const mistakes = [
  ['count-of-tensors', [3]],
  ['count-of-one', [count({ sets: 1 }), count({ sets: 1, biases: 0 })]],
  ['count-of-two', [count({ sets: 2 }), count({ sets: 2, biases: 0 })]],
  ['count-of-four', [count({ sets: 4 }), count({ sets: 4, biases: 0 })]],
  ['count-without-bias', [count({ biases: 0 })]],
  ['count-with-two-biases', [count({ biases: 2 })]],
  ['count-without-state', [count({ state: 0 }), count({ state: 0, biases: 0 })]],
  ['count-without-input', [count({ features: 0 }), count({ features: 0, biases: 0 })]],
] as const;

/** One number per step; as many as the steps, the sequences or the units. */
const otherInputs = [1, 2, 6, units];

/** Judges the count of the layer's parameters, and names the mistake behind a wrong one. */
export function judgeCount(found: number) {
  if (found === count({})) return passed;
  if (!Number.isInteger(found) || found <= 0) return failed('count-not-whole', { found });
  const mistake = mistakes.find(([, counts]) => (counts as readonly number[]).includes(found));
  if (mistake) return failed(mistake[0], { found });
  const other = otherInputs.find((inputs) => found === count({ features: inputs }));
  if (other !== undefined) return failed('count-for-other-input', { found, features: other });
  return failed('count-wrong', { found });
}

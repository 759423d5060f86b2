export type RecurrentActivation = 'hardSigmoid' | 'sigmoid';

/** The gates' activations as TensorFlow.js 4.22 computes them. */
export const recurrentActivations: Record<RecurrentActivation, (z: number) => number> = {
  hardSigmoid: (z) => Math.min(1, Math.max(0, 0.2 * z + 0.5)),
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
};

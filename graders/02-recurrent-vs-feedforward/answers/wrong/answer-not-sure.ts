// expect: explanation not-sure
export const answer =
  'A recurrent neuron uses its previous output beside its input, so it has a memory. A feedforward neuron has none, and since it has no activation function either, it can only draw straight lines.';
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: true,
};

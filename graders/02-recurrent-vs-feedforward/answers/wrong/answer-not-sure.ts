// expect: explanation not-sure
export const answer =
  'The recurrent neuron goes on from where it was, and the feedforward neuron is used once for each input.';
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

// expect: memory neither-true-nor-false
// expect: sequence neither-true-nor-false
// expect: network neither-true-nor-false
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: 1,
  previousNeuron: 0,
  stateIsOutput: 0,
  keptStateIsHarmless: 0,
  orderMatters: 1,
  errorGoesBackInTime: 1,
  trainedAgain: 0,
  onlyDeeper: 0,
  sharedWeights: 1,
};

// expect: memory unanswered
// expect: sequence unanswered
// expect: network unanswered
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: null,
  previousNeuron: null,
  stateIsOutput: null,
  keptStateIsHarmless: null,
  orderMatters: null,
  errorGoesBackInTime: null,
  trainedAgain: null,
  onlyDeeper: null,
  sharedWeights: null,
};

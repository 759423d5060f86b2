// expect: memory think-of-past-inputs
// expect: sequence think-of-a-kept-state
// expect: network think-of-the-name
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: false,
  previousNeuron: true,
  stateIsOutput: true,
  keptStateIsHarmless: true,
  orderMatters: false,
  errorGoesBackInTime: false,
  trainedAgain: true,
  onlyDeeper: true,
  sharedWeights: false,
};

// expect: memory think-of-the-output
// expect: sequence think-of-the-error
// expect: network think-of-the-name
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: true,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: false,
  trainedAgain: true,
  onlyDeeper: false,
  sharedWeights: true,
};

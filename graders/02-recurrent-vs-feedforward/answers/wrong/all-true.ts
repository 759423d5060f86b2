// expect: memory all-answered-alike
// expect: sequence all-answered-alike
// expect: network all-answered-alike
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: true,
  stateIsOutput: true,
  keptStateIsHarmless: true,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: true,
  onlyDeeper: true,
  sharedWeights: true,
};

// expect: memory threw
// expect: sequence threw
// expect: network threw
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
throw new Error('arrêt');
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

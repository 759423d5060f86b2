// expect: memory think-of-whose-state
// expect: explanation in-doubt
export const answer: string = `
A recurrent neuron uses its input and the state of the previous neuron, so it keeps a memory of
the sequence. A feedforward neuron has no memory.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: true,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: true,
};

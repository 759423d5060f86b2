// expect: network think-of-the-weights
// expect: explanation in-doubt
export const answer: string = `
The recurrent neuron remembers its previous state and each time step has its own weights. A
feedforward neuron has no memory.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: false,
};

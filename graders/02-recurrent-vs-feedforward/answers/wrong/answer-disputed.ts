// expect: explanation disputed
export const answer = `
A recurrent neuron has a loop.
I dispute: everybody knows what a loop is for.
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
  sharedWeights: true,
};

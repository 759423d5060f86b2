// expect: memory think-of-past-inputs
// expect: explanation in-doubt
export const answer: string = `
A feedforward neuron keeps a hidden state of the previous inputs, which is its memory. A recurrent
neuron treats each input independently.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: false,
  previousNeuron: true,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: true,
};

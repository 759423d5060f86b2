// expect: explanation words-out-of-order
export const answer: string = `
the memory of a the feedforward neuron recurrent has hidden state the is not it in previous the
and input no the with memory of
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

// expect: explanation not-found-yet
export const answer: string = `
A transformer uses self-attention to look at all the words in parallel, and the attention weights
are obtained with a softmax.
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

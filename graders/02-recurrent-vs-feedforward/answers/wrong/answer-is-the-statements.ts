// expect: explanation answer-copies-prompt
export const answer: string = `
A feedforward neuron gives the same output for the same input, whatever it read before.
Reading the same numbers in another order may lead to another final hidden state.
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

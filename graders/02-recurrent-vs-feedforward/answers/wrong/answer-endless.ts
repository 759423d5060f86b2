// expect: explanation answer-too-long
export const answer = 'mémoire '.repeat(10_000_000);
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

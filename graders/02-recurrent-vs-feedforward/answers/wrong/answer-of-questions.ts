// expect: explanation not-found-yet
export const answer: string = `
Est-ce que le neurone récurrent a une mémoire du passé ? Et est-ce que le neurone feedforward n’a pas
de mémoire ?
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

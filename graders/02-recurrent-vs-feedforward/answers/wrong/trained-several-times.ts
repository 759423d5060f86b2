// expect: network think-of-the-name
// expect: explanation in-doubt
export const answer: string = `
Un neurone récurrent est un neurone qui est entraîné plusieurs fois. Un neurone feedforward n’est
entraîné qu’une seule fois et n’a pas de mémoire.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: true,
  onlyDeeper: false,
  sharedWeights: true,
};

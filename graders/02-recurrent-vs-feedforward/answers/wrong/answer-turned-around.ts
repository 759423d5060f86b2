// expect: explanation turned-around
export const answer: string = `
Il est faux de dire qu’un neurone récurrent garde une mémoire des entrées précédentes, et qu’un
neurone feedforward n’a pas de mémoire.
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

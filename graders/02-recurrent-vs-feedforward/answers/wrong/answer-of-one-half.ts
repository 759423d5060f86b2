// expect: explanation not-found-yet
export const answer: string = `
Un neurone récurrent possède une mémoire qui lui permet de se souvenir des entrées précédentes.
C’est utile pour le texte, où l’ordre compte.
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

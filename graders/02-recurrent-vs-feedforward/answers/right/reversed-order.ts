export const statements: Record<string, boolean> = {
  sharedWeights: true,
  onlyDeeper: false,
  trainedAgain: false,
  errorGoesBackInTime: true,
  orderMatters: true,
  keptStateIsHarmless: false,
  stateIsOutput: false,
  previousNeuron: false,
  feedforwardIgnoresPast: true,
};

export const answer: string = `
Le feedforward, lui, ne conserve rien d’une entrée à l’autre. Le neurone récurrent réutilise à
chaque pas de temps son état caché du pas précédent, en plus de l’entrée courante.
`;

export const answer: string = `
le neurone recurrent prend l'entree a l'instant t et aussi son ancien etat (l'etat cache), donc
il se souvient de la sequence. le neurone feedforward il a pas de memoire, il regarde juste
l'entree qu'on lui donne
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

export const answer: string = `
Écrivez votre explication ici / write your explanation here

Un neuronne réccurent a une mémoire interne (hidden state) mise a jour a chaque pas de temps avec la
nouvelle entrée et l’ancien état. Le feed-forward na pas de mémoire, il traite les données
indépendamment.
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

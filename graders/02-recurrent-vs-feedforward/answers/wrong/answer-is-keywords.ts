// expect: explanation reads-like-keywords
export const answer: string = `
neurone récurrent mémoire état caché entrée courante état précédent séquence feedforward pas de
mémoire poids partagés rétropropagation à travers le temps
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

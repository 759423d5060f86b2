// expect: network think-of-the-layers
// expect: explanation in-doubt
export const answer: string = `
Un réseau récurrent est plus profond : il a plus de couches cachées qu’un réseau feedforward, donc
il garde une mémoire de la séquence. Le feedforward n’a pas de mémoire.
`;
export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: true,
  sharedWeights: true,
};

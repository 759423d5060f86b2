export const answer: string = `
Un neurone récurrent est comme un lecteur qui garde un carnet : à chaque mot de la phrase il relit
son carnet et le complète. Un neurone feedforward est amnésique, il découvre chaque mot tout seul.
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

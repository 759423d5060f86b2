// expect: explanation dispute-alone
export const answer: string = `
Expliquez avec vos propres mots, en français ou en anglais, comment fonctionne un neurone récurrent,
et quelle est sa plus grande différence avec un neurone feedforward.
Je conteste : l’énoncé dit tout.
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

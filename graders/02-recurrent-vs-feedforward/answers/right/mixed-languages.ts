export const answer: string = `
Le recurrent neuron prend le current input et le previous hidden state, donc il garde une memory
de la séquence. Le feedforward neuron has no memory, il traite chaque input independently.
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

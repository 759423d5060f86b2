export const answer =
  'A recurrent neuron keeps a hidden state from one time step to the next, which is its memory; a feedforward neuron forgets everything once an input is processed.';

export const statements = {
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

export const answer: string = `
RNN: h_t = tanh(wh * h_{t-1} + wx * x_t), so the state of the recurrent neuron depends on the input
x_t and on the previous state h_{t-1}. The feedforward neuron has no h: its output is a function of
the current input alone.
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

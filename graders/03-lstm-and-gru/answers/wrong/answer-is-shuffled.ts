// expect: explanation words-out-of-order
export const answer: string = `
gradient the is vanishing of RNN long-term the and dependencies LSTM has cell state the input forget output
gates GRU and update reset the has gates with is the
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

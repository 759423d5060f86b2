// expect: explanation in-doubt
export const answer: string = `
Standard RNNs overfit a lot because they contain too many weights. The LSTM fixes this with its input, forget
and output gates, and the GRU with an update gate and a reset gate.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

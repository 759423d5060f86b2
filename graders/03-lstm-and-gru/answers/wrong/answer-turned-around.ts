// expect: explanation turned-around
export const answer: string = `
It is not true that the gradient of the RNN vanishes. It is not true that the LSTM has input, forget and
output gates, and that the GRU has update and reset gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

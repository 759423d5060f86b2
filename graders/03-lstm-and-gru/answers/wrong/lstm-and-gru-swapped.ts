// expect: lstm-gates lstm-and-gru-swapped
// expect: gru-gates lstm-and-gru-swapped
// expect: explanation in-doubt
export const answer: string = `
The gradient of the RNN vanishes, so it forgets the beginning. The GRU has an input gate, a forget gate and an
output gate. The LSTM has an update gate and a reset gate. The vanilla RNN has no gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['update', 'reset'],
  gru: ['input', 'forget', 'output'],
};

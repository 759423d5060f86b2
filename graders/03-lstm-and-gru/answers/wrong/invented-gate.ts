// expect: gru-gates unknown-gate
export const answer: string = `
The gradient of a standard RNN vanishes over long sequences, so it forgets the beginning. An LSTM has a cell
state, which is changed by addition under an input gate, a forget gate and an output gate: the gradient is
preserved along it. A GRU has an update gate and a reset gate, and no cell state. A vanilla RNN has no gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset', 'attention'],
};

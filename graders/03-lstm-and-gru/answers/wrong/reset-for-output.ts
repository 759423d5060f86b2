// expect: lstm-gates gate-of-another-cell
export const answer: string = `
The gradient of a standard RNN vanishes over long sequences, so it forgets the beginning. An LSTM has a cell
state and an input gate, a forget gate and an output gate. A GRU has an update gate and a reset gate. A vanilla
RNN has no gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'reset'],
  gru: ['update', 'reset'],
};

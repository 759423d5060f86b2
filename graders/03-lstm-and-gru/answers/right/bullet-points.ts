export const answer: string = `
- Problem: the gradient of the RNN shrinks at every step back, so it cannot learn long-term dependencies.
- The LSTM solves it with a cell state and with forget, input and output gates.
- The GRU is lighter: it has an update gate and a reset gate.
- The vanilla RNN has no gates.
`;

export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

// expect: explanation in-doubt
export const answer: string = `
The gates of the LSTM make the gradient vanish, so long-term dependencies are forgotten. The GRU has an update
gate and a reset gate. The vanilla RNN has no gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

// expect: explanation not-sure
export const answer = `
A vanilla network is bad at long sequences. An LSTM helps, because it has gates. A GRU too has gates, only fewer.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

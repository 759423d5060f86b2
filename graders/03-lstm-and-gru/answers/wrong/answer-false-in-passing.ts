// expect: explanation not-sure
export const answer = `
The vanilla network forgets what is far away. The LSTM keeps it in a cell state, whose gates we set by hand before
training. The GRU has fewer gates.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

// expect: explanation reads-like-keywords
export const answer: string = `
vanishing gradient, long-term dependencies, cell state, input gate, forget gate, output gate, GRU update
gate reset gate fewer parameters, vanilla RNN no gates
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

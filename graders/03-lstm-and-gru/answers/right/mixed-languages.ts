export const answer: string = `
The problem is le vanishing gradient, so the RNN oublie les dépendances longues. LSTM uses a cell state
et trois portes (input, forget, output) to keep the gradient. GRU only has deux portes, update et reset,
and vanilla RNN has aucune porte.
`;

export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

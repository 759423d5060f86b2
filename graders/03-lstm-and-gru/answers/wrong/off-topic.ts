// expect: explanation not-found-yet
export const answer: string = `
A transformer uses self-attention to look at all the words in parallel. Positional encodings give the order,
and the attention weights are obtained with a softmax.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

// expect: explanation answer-not-known
export const answer: string = `
I have no idea...
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

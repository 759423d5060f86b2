// expect: explanation answer-too-short
export const answer: string = `
vanishing gradient
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

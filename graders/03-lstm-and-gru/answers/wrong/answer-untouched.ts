// expect: explanation answer-unchanged
export const answer: string = `
Écrivez votre explication ici / write your explanation here
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

// expect: explanation not-found-yet
export const answer: string = `
Le problème principal du RNN standard est la disparition du gradient : le gradient devient très petit, et
le réseau oublie les informations anciennes.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

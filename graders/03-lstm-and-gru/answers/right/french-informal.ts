export const answer: string = `
le pb du rnn c’est que le gradient il disparait qd la sequence est longue, du coup il oublie le debut.
le lstm a une memoire longue (cell state) et 3 portes : oubli, entrée, sortie. le gru c’est pareil mais
il a 2 portes, update et reset. le rnn de base a pas de porte
`;

export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

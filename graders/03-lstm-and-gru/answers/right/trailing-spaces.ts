export const gates = {
  simpleRNN: [].filter(Boolean),
  lstm: ['input ', ' forget', 'output'],
  gru: ['update', 'reset'],
};

export const answer: string = `
Un RNN vanille n’a qu’un état caché et une tangente hyperbolique, sans porte. Son gradient disparaît sur les
longues séquences. Le LSTM a un état de cellule et trois portes : entrée, oubli et sortie.
`;

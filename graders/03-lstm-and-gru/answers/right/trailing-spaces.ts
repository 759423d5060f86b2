export const gates = {
  simpleRNN: [].filter(Boolean),
  lstm: ['input ', ' forget', 'output'],
  gru: ['update', 'reset'],
};

export const answer: string = `
Un RNN vanille n’a qu’un état caché et une tangente hyperbolique, sans porte. Son gradient disparaît sur les
longues séquences, et il n’apprend pas les dépendances à long terme. Le LSTM a un état de cellule, modifié par
addition, où le gradient se conserve, et trois portes : entrée, oubli et sortie. Le GRU n’a que deux portes,
mise à jour et réinitialisation.
`;

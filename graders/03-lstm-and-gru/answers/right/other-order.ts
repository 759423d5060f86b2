type Gate = 'input' | 'forget' | 'output' | 'update' | 'reset';

export const gates: Record<'gru' | 'lstm' | 'simpleRNN', Gate[]> = {
  gru: ['reset', 'update'],
  lstm: ['output', 'input', 'forget'],
  simpleRNN: [],
};

export const answer: string = `
Le problème principal du RNN standard est la disparition du gradient : il n’apprend pas les
dépendances à long terme. Le LSTM ajoute un état de cellule et trois portes (oubli, entrée,
sortie) qui conservent le gradient. Le GRU n’en a que deux, mise à jour et réinitialisation. Le
RNN vanille n’a aucune porte.
`;

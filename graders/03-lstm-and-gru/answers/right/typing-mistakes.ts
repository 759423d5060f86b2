export const answer: string = `
Le probleme principale du RNN standart est la disparission du gradiant qui empeche d’aprendre les
dependances a long terme. Le LSTM regle ca grace a une cellule de memoire et des portes d’entrée, d’oublie
et de sortie. Les GRU ont que deux portes : mise a jour et remise a zero. Le RNN simple en a pas.
`;

export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

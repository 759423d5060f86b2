enum Porte {
  Entree = 'input',
  Oubli = 'forget',
  Sortie = 'output',
  MiseAJour = 'update',
  Reinitialisation = 'reset',
}

export const gates = {
  simpleRNN: [] as Porte[],
  lstm: [Porte.Entree, Porte.Oubli, Porte.Sortie],
  gru: [Porte.MiseAJour, Porte.Reinitialisation],
};

export const answer: string = `
Avec un RNN classique, plus la séquence est longue, plus le gradient devient petit, donc le réseau ne
retient pas les dépendances à long terme. Le LSTM utilise des portes pour choisir ce qu’il garde : porte
d’entrée, porte d’oubli, porte de sortie. Le GRU utilise une porte de mise à jour et une porte de
réinitialisation. La cellule vanille n’a aucune porte.
`;

// Chaque liste est écrite comme une phrase, puis découpée.
const portes = (texte: string) => texte.split(' ').filter(Boolean);

export const gates = {
  simpleRNN: portes(''),
  lstm: portes('forget input output'),
  gru: portes('update reset'),
};

export const answer = [
  'Un RNN simple oublie le début des longues séquences, car son gradient devient très petit.',
  'La cellule LSTM possède un état de cellule et des portes d’oubli, d’entrée et de sortie.',
  'La cellule GRU possède une porte de mise à jour et une porte de réinitialisation.',
].join('\n');

// On vérifie les affirmations sur un petit neurone avant d’y répondre.
const lire = (sequence: number[], depart = 0) =>
  sequence.reduce((h, x) => Math.tanh(0.5 * h + 1.2 * x), depart);

export const statements = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: lire([0.3, 0.2]) === lire([0.3, 0.2], 0.8),
  orderMatters: lire([0.9, 0.1]) !== lire([0.1, 0.9]),
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: true,
};

export const answer: string = `
# Ma réponse

- Un neurone récurrent a un état caché, qui lui sert de mémoire d’un pas de temps à l’autre.
- Un neurone feedforward n’a pas d’état caché : il traite chaque entrée séparément.
`;

// Ce qui est vrai, et tout le reste est faux.
const vraies = new Set([
  'feedforwardIgnoresPast',
  'orderMatters',
  'errorGoesBackInTime',
  'sharedWeights',
]);
const toutes = [
  'feedforwardIgnoresPast',
  'previousNeuron',
  'stateIsOutput',
  'keptStateIsHarmless',
  'orderMatters',
  'errorGoesBackInTime',
  'trainedAgain',
  'onlyDeeper',
  'sharedWeights',
];
export const statements = Object.fromEntries(toutes.map((nom) => [nom, vraies.has(nom)]));

export const answer: string = `
Un neurone récurrent possède une connexion vers lui-même : son état interne du pas précédent entre
dans le calcul du nouvel état, avec l’entrée du moment. Le neurone classique n’a pas cette boucle,
sa sortie ne dépend que de l’entrée présente.
`;

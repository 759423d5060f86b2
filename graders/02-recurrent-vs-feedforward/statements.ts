/** The statements of the exercise in their groups, as the stub shows them. */
export const statements = {
  memory: {
    feedforwardIgnoresPast: {
      isTrue: true,
      fr: 'Un neurone feedforward donne la même sortie pour la même entrée, quoi qu’il ait lu avant.',
      en: 'A feedforward neuron gives the same output for the same input, whatever it read before.',
    },
    previousNeuron: {
      isTrue: false,
      fr: 'L’« état précédent » d’un neurone récurrent est celui du neurone placé avant lui.',
      en: 'The “previous state” of a recurrent neuron is that of the neuron placed before it.',
    },
    stateIsOutput: {
      isTrue: false,
      fr: 'Dans l’exercice 01, h et ŷ sont deux noms de la même valeur.',
      en: 'In exercise 01, h and ŷ are two names for the same value.',
    },
  },
  sequence: {
    keptStateIsHarmless: {
      isTrue: false,
      fr: 'Garder h entre deux séquences sans rapport ne change rien aux sorties de la seconde.',
      en: 'Keeping h between two unrelated sequences changes no output of the second one.',
    },
    orderMatters: {
      isTrue: true,
      fr: 'Lire les mêmes nombres dans un autre ordre peut mener à un autre état caché final.',
      en: 'Reading the same numbers in another order may lead to another final hidden state.',
    },
    errorGoesBackInTime: {
      isTrue: true,
      fr: 'Pendant l’apprentissage, l’erreur remonte la séquence, d’un pas de temps au précédent.',
      en: 'In training, the error goes back along the sequence, from a time step to the previous one.',
    },
  },
  network: {
    trainedAgain: {
      isTrue: false,
      fr: 'Ce neurone s’appelle « récurrent » parce qu’il est entraîné plusieurs fois.',
      en: 'This neuron is called “recurrent” because it is trained several times.',
    },
    onlyDeeper: {
      isTrue: false,
      fr: 'Un réseau récurrent est un réseau feedforward qui a simplement davantage de couches.',
      en: 'A recurrent network is a feedforward network that simply has more layers.',
    },
    sharedWeights: {
      isTrue: true,
      fr: 'Lire une séquence deux fois plus longue ne demande aucun poids de plus.',
      en: 'Reading a sequence twice as long takes not one weight more.',
    },
  },
} as const;

export type Group = keyof typeof statements;
type NamesOf<G> = G extends Group ? keyof (typeof statements)[G] & string : never;
export type StatementName = NamesOf<Group>;

export const groups = Object.keys(statements) as Group[];

/** The names of a group's statements, in the stub's order. */
export function namesOf(group: Group): StatementName[] {
  return Object.keys(statements[group]) as StatementName[];
}

/** Whether each statement is true. */
export const truths = Object.fromEntries(
  groups.flatMap((group) =>
    Object.entries(statements[group]).map(([name, { isTrue }]) => [name, isTrue]),
  ),
) as Record<StatementName, boolean>;

/** Every sentence, in both languages. */
export const sentences: readonly string[] = groups.flatMap((group) =>
  Object.values(statements[group]).flatMap(({ fr, en }) => [fr, en]),
);

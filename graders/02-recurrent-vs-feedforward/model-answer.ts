import type { Bilingual } from '../../src/messages/text';

/** Holds every idea of the rubric. A released copy has none: it would give the exercise away. */
export const modelAnswer: Bilingual<string> | undefined = {
  fr: 'Un neurone récurrent lit une séquence un pas de temps après l’autre. À chaque pas, il calcule son nouvel état caché à partir de l’entrée présente et de son propre état caché du pas précédent, toujours avec les mêmes poids. Cet état caché est sa mémoire : il résume ce que le neurone a lu jusque-là. Un neurone feedforward, au contraire, n’a aucune mémoire : sa sortie ne dépend que de l’entrée présente. Pendant l’apprentissage du neurone récurrent, l’erreur remonte donc la séquence, d’un pas de temps au précédent : c’est la rétropropagation à travers le temps.',
  en: 'A recurrent neuron reads a sequence one time step after another. At each step it computes its new hidden state from the present input and from its own hidden state of the previous step, always with the same weights. This hidden state is its memory: it sums up what the neuron has read so far. A feedforward neuron, on the contrary, has no memory: its output depends on the present input alone. When the recurrent neuron is trained, the error therefore goes back along the sequence, from a time step to the previous one: this is backpropagation through time.',
};

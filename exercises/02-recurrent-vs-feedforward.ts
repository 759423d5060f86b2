/*
FRANÇAIS

02 · Récurrent ou feedforward ?

Dans l’exercice 01, vous avez écrit un neurone récurrent. Un neurone feedforward (« à
propagation avant »), celui d’un perceptron, est plus simple :

    ŷ = f(w · x + b)                 la sortie, à partir de l’entrée

Qu’est-ce que cela change ? Répondez de deux façons.

  1. Dans answer, expliquez avec vos propres mots, en français ou en anglais, comment
     fonctionne un neurone récurrent, et quelle est sa plus grande différence avec un neurone
     feedforward. Quelques phrases entières suffisent. Nommez chaque fois le neurone dont
     vous parlez : un programme lit votre texte d’abord, et ce dont il n’est pas sûr, une
     personne le lit ensuite.

  2. Dans statements, remplacez chaque unanswered par true (c’est vrai) ou false (c’est
     faux). Les affirmations vont par groupes de trois : un groupe rapporte ses points quand
     ses trois réponses sont justes. Répondre au hasard ne rapporte donc presque rien.

Lancez « npx tsx exercises/02-recurrent-vs-feedforward.ts » : vous relisez ainsi votre texte et
vos réponses, par exemple

    Un neurone récurrent … tandis qu’un neurone feedforward …
    { feedforwardIgnoresPast: …, previousNeuron: …, stateIsOutput: …, … }

ENGLISH

02 · Recurrent or feedforward?

In exercise 01 you wrote a recurrent neuron. A feedforward neuron, the one of a perceptron, is
simpler:

    ŷ = f(w · x + b)                 the output, from the input

What does that change? Answer in two ways.

  1. In answer, explain in your own words, in French or in English, how a recurrent neuron
     works, and what its greatest difference with a feedforward neuron is. A few whole
     sentences are enough. Name the neuron that you speak of each time: a program reads your
     text first, and what it is not sure of, a person reads afterwards.

  2. In statements, replace each unanswered with true or false. The statements come in groups
     of three: a group earns its points when its three answers are right. Answering at random
     therefore earns next to nothing.

Run `npx tsx exercises/02-recurrent-vs-feedforward.ts`: you read your text and your answers
again, for example

    A recurrent neuron … whereas a feedforward neuron …
    { feedforwardIgnoresPast: …, previousNeuron: …, stateIsOutput: …, … }
*/

/** Pas encore de réponse / not answered yet. */
const unanswered = undefined as unknown as boolean;

export const answer: string = `
Écrivez votre explication ici / write your explanation here
`;

export const statements: Record<string, boolean> = {
  // ——— La mémoire / memory ———

  // Un neurone feedforward donne la même sortie pour la même entrée, quoi qu’il ait lu avant.
  // A feedforward neuron gives the same output for the same input, whatever it read before.
  feedforwardIgnoresPast: unanswered,

  // L’« état précédent » d’un neurone récurrent est celui du neurone placé avant lui.
  // The “previous state” of a recurrent neuron is that of the neuron placed before it.
  previousNeuron: unanswered,

  // Dans l’exercice 01, h et ŷ sont deux noms de la même valeur.
  // In exercise 01, h and ŷ are two names for the same value.
  stateIsOutput: unanswered,

  // ——— La séquence / the sequence ———

  // Garder h entre deux séquences sans rapport ne change rien aux sorties de la seconde.
  // Keeping h between two unrelated sequences changes no output of the second one.
  keptStateIsHarmless: unanswered,

  // Lire les mêmes nombres dans un autre ordre peut mener à un autre état caché final.
  // Reading the same numbers in another order may lead to another final hidden state.
  orderMatters: unanswered,

  // Pendant l’apprentissage, l’erreur remonte la séquence, d’un pas de temps au précédent.
  // In training, the error goes back along the sequence, from a time step to the previous one.
  errorGoesBackInTime: unanswered,

  // ——— Le réseau et ses poids / the network and its weights ———

  // Ce neurone s’appelle « récurrent » parce qu’il est entraîné plusieurs fois.
  // This neuron is called “recurrent” because it is trained several times.
  trainedAgain: unanswered,

  // Un réseau récurrent est un réseau feedforward qui a simplement davantage de couches.
  // A recurrent network is a feedforward network that simply has more layers.
  onlyDeeper: unanswered,

  // Lire une séquence deux fois plus longue ne demande aucun poids de plus.
  // Reading a sequence twice as long takes not one weight more.
  sharedWeights: unanswered,
};

console.log(answer, statements);

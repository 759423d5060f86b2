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

// @solution
export const answer: string = `
Un neurone récurrent lit une séquence un pas de temps après l’autre. À chaque pas, il calcule
son nouvel état caché à partir de l’entrée courante et de son propre état caché du pas
précédent, avec les mêmes poids tout au long de la séquence. Cet état caché est sa mémoire :
il résume ce que le neurone a lu jusque-là. Un neurone feedforward, au contraire, n’a aucune
mémoire : sa sortie ne dépend que de l’entrée présente, quelles que soient les précédentes.
`;
// @stub
// /** Pas encore de réponse / not answered yet. */
// const unanswered = undefined as unknown as boolean;
//
// export const answer: string = `
// Écrivez votre explication ici / write your explanation here
// `;
// @end

export const statements: Record<string, boolean> = {
  // ——— La mémoire / memory ———

  // Un neurone feedforward donne la même sortie pour la même entrée, quoi qu’il ait lu avant.
  // A feedforward neuron gives the same output for the same input, whatever it read before.
  // @solution
  feedforwardIgnoresPast: true,
  // @stub
  // feedforwardIgnoresPast: unanswered,
  // @end

  // L’« état précédent » d’un neurone récurrent est celui du neurone placé avant lui.
  // The “previous state” of a recurrent neuron is that of the neuron placed before it.
  // @solution
  previousNeuron: false,
  // @stub
  // previousNeuron: unanswered,
  // @end

  // Dans l’exercice 01, h et ŷ sont deux noms de la même valeur.
  // In exercise 01, h and ŷ are two names for the same value.
  // @solution
  stateIsOutput: false,
  // @stub
  // stateIsOutput: unanswered,
  // @end

  // ——— La séquence / the sequence ———

  // Garder h entre deux séquences sans rapport ne change rien aux sorties de la seconde.
  // Keeping h between two unrelated sequences changes no output of the second one.
  // @solution
  keptStateIsHarmless: false,
  // @stub
  // keptStateIsHarmless: unanswered,
  // @end

  // Lire les mêmes nombres dans un autre ordre peut mener à un autre état caché final.
  // Reading the same numbers in another order may lead to another final hidden state.
  // @solution
  orderMatters: true,
  // @stub
  // orderMatters: unanswered,
  // @end

  // Pendant l’apprentissage, l’erreur remonte la séquence, d’un pas de temps au précédent.
  // In training, the error goes back along the sequence, from a time step to the previous one.
  // @solution
  errorGoesBackInTime: true,
  // @stub
  // errorGoesBackInTime: unanswered,
  // @end

  // ——— Le réseau et ses poids / the network and its weights ———

  // Ce neurone s’appelle « récurrent » parce qu’il est entraîné plusieurs fois.
  // This neuron is called “recurrent” because it is trained several times.
  // @solution
  trainedAgain: false,
  // @stub
  // trainedAgain: unanswered,
  // @end

  // Un réseau récurrent est un réseau feedforward qui a simplement davantage de couches.
  // A recurrent network is a feedforward network that simply has more layers.
  // @solution
  onlyDeeper: false,
  // @stub
  // onlyDeeper: unanswered,
  // @end

  // Lire une séquence deux fois plus longue ne demande aucun poids de plus.
  // Reading a sequence twice as long takes not one weight more.
  // @solution
  sharedWeights: true,
  // @stub
  // sharedWeights: unanswered,
  // @end
};

console.log(answer, statements);

/** What the header of the exercise asks, and what its stub holds in place of an answer. */
export const question = {
  placeholder: 'Écrivez votre explication ici / write your explanation here',
  fr: [
    'Dans l’exercice 01, vous avez écrit un neurone récurrent.',
    'Un neurone feedforward (« à propagation avant »), celui d’un perceptron, est plus simple :',
    'expliquez avec vos propres mots, en français ou en anglais, comment fonctionne un neurone récurrent, et quelle est sa plus grande différence avec un neurone feedforward.',
  ],
  en: [
    'In exercise 01 you wrote a recurrent neuron.',
    'A feedforward neuron, the one of a perceptron, is simpler:',
    'explain in your own words, in French or in English, how a recurrent neuron works, and what its greatest difference with a feedforward neuron is.',
  ],
};

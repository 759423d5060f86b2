/** What the header of the exercise asks, and what its stub holds in place of an answer. */
export const question = {
  placeholder: 'Écrivez votre explication ici / write your explanation here',
  fr: [
    'Les cellules LSTM et GRU prolongent le réseau récurrent classique, dit « standard » ou « vanille ».',
    'Une porte est une liste de nombres entre 0 et 1, calculée à chaque pas de temps, qui multiplie un signal : 0 l’arrête, 1 le laisse passer.',
    'expliquez avec vos propres mots, en français ou en anglais, le problème principal du réseau récurrent standard, comment une cellule LSTM le résout, et en quoi les cellules GRU, LSTM et vanille diffèrent.',
  ],
  en: [
    'LSTM and GRU cells extend the classical recurrent network, called “standard” or “vanilla”.',
    'A gate is a list of numbers between 0 and 1, computed at each time step, that multiplies a signal: 0 stops it, 1 lets it through.',
    'explain in your own words, in French or in English, the main problem of the standard recurrent network, how an LSTM cell solves it, and how GRU, LSTM and vanilla cells differ.',
  ],
};

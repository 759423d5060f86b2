/*
FRANÇAIS

03 · LSTM et GRU

Les cellules LSTM et GRU prolongent le réseau récurrent classique, dit « standard » ou
« vanille ». Pour les décrire, on parle de portes (gates). Une porte est une liste de nombres
entre 0 et 1, calculée à chaque pas de temps, qui multiplie un signal : 0 l’arrête, 1 le
laisse passer. Selon la cellule, il y en a plus ou moins, et elles n’ont pas les mêmes noms.

Répondez de deux façons.

  1. Dans answer, expliquez avec vos propres mots, en français ou en anglais, le problème
     principal du réseau récurrent standard, comment une cellule LSTM le résout, et en quoi
     les cellules GRU, LSTM et vanille diffèrent. Quelques phrases entières suffisent. Nommez
     chaque fois la cellule dont vous parlez : un programme lit votre texte d’abord, et ce
     dont il n’est pas sûr, une personne le lit ensuite.

  2. Dans gates, donnez à chaque cellule la liste de ses portes, dans l’ordre que vous voulez.
     Choisissez parmi les cinq noms du type Gate, et écrivez-les en anglais, comme lui. La
     liste d’une cellule qui n’aurait aucune porte serait [].

Lancez « npx tsx exercises/03-lstm-and-gru.ts » : vous relisez ainsi votre texte et vos listes,
par exemple

    Le problème principal du réseau récurrent standard …
    { simpleRNN: [ … ], lstm: [ … ], gru: [ … ] }

ENGLISH

03 · LSTM and GRU

LSTM and GRU cells extend the classical recurrent network, called “standard” or “vanilla”. To
describe them one speaks of gates. A gate is a list of numbers between 0 and 1, computed at
each time step, that multiplies a signal: 0 stops it, 1 lets it through. There are more or
fewer of them from one cell to another, and their names are not the same.

Answer in two ways.

  1. In answer, explain in your own words, in French or in English, the main problem of the
     standard recurrent network, how an LSTM cell solves it, and how GRU, LSTM and vanilla
     cells differ. A few whole sentences are enough. Name the cell that you speak of each
     time: a program reads your text first, and what it is not sure of, a person reads
     afterwards.

  2. In gates, give each cell the list of its gates, in any order. Choose among the five names
     of the type Gate, and write them as it does. The list of a cell that had no gate would
     be [].

Run `npx tsx exercises/03-lstm-and-gru.ts`: you read your text and your lists again, for example

    The main problem of the standard recurrent network …
    { simpleRNN: [ … ], lstm: [ … ], gru: [ … ] }
*/

/** Les noms des portes / the names of the gates. */
export type Gate = 'input' | 'forget' | 'output' | 'update' | 'reset';

// @solution
export const answer: string = `
The main problem of the standard recurrent network is the vanishing gradient: on its way back
through many time steps the gradient is multiplied again and again by small factors, so the
network does not learn long-term dependencies. An LSTM cell adds a cell state, which is changed
by addition under the control of an input gate, a forget gate and an output gate: this gives the
gradient a path along which it is preserved. A GRU cell has only an update gate and a reset
gate, and no separate cell state. A vanilla cell has no gate at all.
`;

export const gates: { simpleRNN: Gate[]; lstm: Gate[]; gru: Gate[] } = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};
// @stub
// /** Pas encore de réponse / not answered yet. */
// const unanswered = undefined as unknown as Gate[];
//
// export const answer: string = `
// Écrivez votre explication ici / write your explanation here
// `;
//
// export const gates: { simpleRNN: Gate[]; lstm: Gate[]; gru: Gate[] } = {
//   simpleRNN: unanswered,
//   lstm: unanswered,
//   gru: unanswered,
// };
// @end

console.log(answer, gates);

import type { Bilingual } from '../../src/messages/text';

/** Holds every idea of the rubric. A released copy has none: it would give the exercise away. */
export const modelAnswer: Bilingual<string> | undefined = {
  fr: 'Le problème principal du réseau récurrent standard est l’évanouissement du gradient : en remontant de nombreux pas de temps, le gradient est multiplié encore et encore par de petits facteurs, si bien que le réseau n’apprend pas les dépendances à long terme. Une cellule LSTM ajoute un état de cellule, modifié par addition sous le contrôle d’une porte d’entrée, d’une porte d’oubli et d’une porte de sortie : le gradient y trouve un chemin où il se conserve. Une cellule GRU n’a qu’une porte de mise à jour et une porte de réinitialisation, et pas d’état de cellule. Une cellule vanille n’a aucune porte.',
  en: 'The main problem of the standard recurrent network is the vanishing gradient: on its way back through many time steps the gradient is multiplied again and again by small factors, so the network does not learn long-term dependencies. An LSTM cell adds a cell state, which is changed by addition under the control of an input gate, a forget gate and an output gate: this gives the gradient a path along which it is preserved. A GRU cell has only an update gate and a reset gate, and no separate cell state. A vanilla cell has no gate at all.',
};

/*
FRANÇAIS

09 · Une couche GRU, et ses paramètres

Une couche GRU (gated recurrent unit) lutte contre l’oubli comme une couche LSTM, avec moins de
calculs : elle n’a pas d’état de cellule, et deux portes seulement. À chaque pas de temps :

    h′ ← tanh(x · W + (r ⊙ h) · U + b)
    h  ← z ⊙ h + (1 − z) ⊙ h′

où ⊙ multiplie deux vecteurs nombre par nombre. Les vecteurs z et r sont les portes de mise à
jour et de réinitialisation de l’exercice 03. Chacune se calcule à partir de x et de h comme
l’état candidat h′ : avec sa propre matrice W, sa propre matrice U et son propre biais b.

1. Créez dans la constante layer, exportée, une couche GRU de 16 unités qui renvoie l’état caché
   de chaque pas de temps, et non le dernier seulement : pour 2 séquences de 6 pas, une forme
   [2, 6, 16]. Elle doit calculer les formules ci-dessus, biais compris, du premier pas au
   dernier : gardez pour cela les autres options par défaut. Celles qui n’y changent rien (un
   nom, inputShape…) sont permises.

2. Les paramètres d’une couche sont tous les nombres que l’entraînement peut changer : ceux des
   matrices W et U et ceux des biais. Combien cette couche en a-t-elle, quand chaque pas de
   temps compte 3 nombres ? Donnez ce nombre dans la constante parameterCount, exportée.

Lancez « npx tsx exercises/09-gru-layer.ts » : le programme affiche la classe de la couche, la
forme de ce qu’elle renverrait pour 2 séquences de 6 pas de 3 nombres, et votre compte.

ENGLISH

09 · A GRU layer, and its parameters

A GRU layer (gated recurrent unit) fights forgetting as an LSTM layer does, with less work: it
has no cell state, and two gates only. At each time step:

    h′ ← tanh(x · W + (r ⊙ h) · U + b)
    h  ← z ⊙ h + (1 − z) ⊙ h′

where ⊙ multiplies two vectors number by number. The vectors z and r are the update and reset
gates of exercise 03. Each is computed from x and h as the candidate state h′ is: with a matrix
W, a matrix U and a bias b of its own.

1. Make in the exported constant layer a GRU layer of 16 units that returns the hidden state of
   every time step, and not of the last one alone: for 2 sequences of 6 steps, a shape
   [2, 6, 16]. It must compute the formulas above, biases included, from the first step to the
   last: keep the other options as they are for that. Those that change nothing about it (a
   name, inputShape…) are allowed.

2. The parameters of a layer are all the numbers that training may change: those of the matrices
   W and U and those of the biases. How many has this layer, when each time step holds 3
   numbers? Give that number in the exported constant parameterCount.

Run `npx tsx exercises/09-gru-layer.ts`: the program prints the layer’s class, the shape of what
it would return for 2 sequences of 6 steps of 3 numbers, and your count.
*/

import * as tf from '@tensorflow/tfjs';

// Votre couche et votre compte, à la place de undefined
// Your layer and your count, in the place of undefined
export const layer: unknown = undefined;
export const parameterCount: number | undefined = undefined;

if (layer instanceof tf.layers.Layer) {
  console.log(layer.getClassName(), layer.computeOutputShape([2, 6, 3]));
} else {
  console.log(layer);
}
console.log(parameterCount);

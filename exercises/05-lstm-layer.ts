/*
FRANÇAIS

05 · Une couche LSTM

On n’utilise plus guère les couches récurrentes simples, qui s’en tirent mal avec les longues
séquences : après beaucoup de pas de temps, il ne reste presque rien dans h de ce qui a été lu
au début, et l’entraînement n’arrive pas à corriger cet oubli. Une couche LSTM (long short-term
memory) garde, à côté de l’état caché h, un second vecteur, l’état de cellule c. À chaque pas :

    c ← f ⊙ c + i ⊙ tanh(x · W + h · U + b)
    h ← o ⊙ tanh(c)

où ⊙ multiplie deux vecteurs nombre par nombre. Les vecteurs f, i et o sont les trois portes de
l’exercice 03 : leurs nombres vont de 0 (fermée) à 1 (ouverte), et chacune se calcule à partir
de x et de h, avec ses propres poids et son propre biais.

TensorFlow.js fournit aussi cette couche. Comme SimpleRNN, elle prend un tenseur de forme

    [séquences, pas de temps, nombres par pas]

et renvoie, pour chaque séquence, le dernier état caché h.

Créez dans la constante layer, exportée, une couche LSTM de 30 unités. Elle doit calculer les
formules ci-dessus, biais compris, du premier pas de temps au dernier : gardez pour cela les
options par défaut. Celles qui n’y changent rien (un nom, inputShape, returnSequences…) sont
permises.

Lancez « npx tsx exercises/05-lstm-layer.ts » : le programme affiche la classe de la couche, et
la forme de ce qu’elle renverrait pour 2 séquences de 4 pas d’un nombre chacun :

    LSTM [ 2, 30 ]

ENGLISH

05 · An LSTM layer

Plain recurrent layers are hardly used any more, because they do badly on long sequences: after
many time steps there is almost nothing left in h of what was read at the start, and training
cannot mend that. An LSTM layer (long short-term memory) keeps a second vector beside the hidden
state h: the cell state c. At each step:

    c ← f ⊙ c + i ⊙ tanh(x · W + h · U + b)
    h ← o ⊙ tanh(c)

where ⊙ multiplies two vectors number by number. The vectors f, i and o are the three gates of
exercise 03: their numbers go from 0 (closed) to 1 (open), and each gate is computed from x and
h, with weights and a bias of its own.

TensorFlow.js has this layer too. Like SimpleRNN, it takes a tensor of shape

    [sequences, time steps, numbers per step]

and returns, for each sequence, the last hidden state h.

Make an LSTM layer of 30 units in the exported constant layer. It must compute the formulas
above, biases included, from the first time step to the last: keep the default options for that.
Those that change nothing about it (a name, inputShape, returnSequences…) are allowed.

Run `npx tsx exercises/05-lstm-layer.ts`: the program prints the layer’s class, and the shape of
what it would return for 2 sequences of 4 steps of one number each:

    LSTM [ 2, 30 ]
*/

import * as tf from '@tensorflow/tfjs';

// Votre couche, à la place de undefined / your layer, in the place of undefined
export const layer: unknown = undefined;

if (layer instanceof tf.layers.Layer) {
  console.log(layer.getClassName(), layer.computeOutputShape([2, 4, 1]));
} else {
  console.log(layer);
}

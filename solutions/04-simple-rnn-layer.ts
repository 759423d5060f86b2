/*
FRANÇAIS

04 · Une couche SimpleRNN

Le neurone de l’exercice 01 ne calcule qu’un nombre à la fois. Une couche récurrente réunit
plusieurs de ces neurones, qu’on appelle ses unités : elles lisent la même séquence, et chacune
voit l’état caché de toutes les autres. L’état caché h est donc un vecteur, d’un nombre par
unité, et ce que la couche lit à chaque pas de temps est un vecteur x :

    h ← tanh(x · W + h · U + b)      W et U sont des matrices de poids, b est le biais

TensorFlow.js fournit cette couche toute faite, sous le nom de SimpleRNN. Elle prend un lot de
séquences, un tenseur de forme

    [séquences, pas de temps, nombres par pas]

et renvoie, pour chaque séquence, le dernier état caché. Les couches se créent avec les
fonctions de tf.layers, qui prennent un objet d’options.

Créez dans la constante layer, exportée, une couche SimpleRNN de 30 unités. Elle doit calculer
la formule ci-dessus, biais compris, du premier pas de temps au dernier : gardez pour cela les
options par défaut. Celles qui n’y changent rien (un nom, inputShape, returnSequences…) sont
permises.

Lancez « npx tsx exercises/04-simple-rnn-layer.ts » : le programme affiche la classe de la
couche, et la forme de ce qu’elle renverrait pour 2 séquences de 4 pas d’un nombre chacun :

    SimpleRNN [ 2, 30 ]

ENGLISH

04 · A SimpleRNN layer

The neuron of exercise 01 computes one number at a time. A recurrent layer brings several such
neurons together, called its units: they read the same sequence, and each of them sees the
hidden state of all the others. So the hidden state h is a vector, of one number per unit, and
what the layer reads at each time step is a vector x:

    h ← tanh(x · W + h · U + b)      W and U are weight matrices, b is the bias

TensorFlow.js has this layer ready-made, under the name of SimpleRNN. It takes a batch of
sequences, a tensor of shape

    [sequences, time steps, numbers per step]

and returns, for each sequence, the last hidden state. Layers are made with the functions of
tf.layers, which take an object of options.

Make a SimpleRNN layer of 30 units in the exported constant layer. It must compute the formula
above, bias included, from the first time step to the last: keep the default options for that.
Those that change nothing about it (a name, inputShape, returnSequences…) are allowed.

Run `npx tsx exercises/04-simple-rnn-layer.ts`: the program prints the layer’s class, and the
shape of what it would return for 2 sequences of 4 steps of one number each:

    SimpleRNN [ 2, 30 ]
*/

import * as tf from '@tensorflow/tfjs';

// @solution
export const layer = tf.layers.simpleRNN({ units: 30 });
// @stub
// // Votre couche, à la place de undefined / your layer, in the place of undefined
// export const layer: unknown = undefined;
// @end

if (layer instanceof tf.layers.Layer) {
  console.log(layer.getClassName(), layer.computeOutputShape([2, 4, 1]));
} else {
  console.log(layer);
}

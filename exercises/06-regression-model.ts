/*
FRANÇAIS

06 · Un modèle de régression : LSTM, Flatten, Dense

Un réseau de neurones se construit en empilant des couches : chacune reçoit ce que donne la
précédente. Pour prédire un nombre à partir d’une séquence, ce qu’on appelle une régression,
il en faut trois, dans cet ordre :

  1. une couche LSTM de 10 unités, qui lit la séquence un pas de temps après l’autre ;
  2. une couche Flatten, qui met à plat : de 4 pas de 10 nombres, elle fait 40 nombres ;
  3. une couche Dense de 1 unité, sans activation : ŷ = w · (les 40 nombres) + b.

Une séquence compte ici quatre pas de temps d’un nombre chacun : `inputShape: [4, 1]`, que
TensorFlow.js veut connaître dès la première couche. Voici les formes, où null veut dire
« autant d’exemples que l’on veut » :

    [null, 4, 1] → LSTM → [null, 4, 10] → Flatten → [null, 40] → Dense → [null, 1]

Un piège vous attend. Si on ne lui demande rien d’autre, une couche LSTM ne donne que son
dernier état caché, de forme [null, 10]. Il n’y a alors plus rien à mettre à plat, et Flatten
le dit : « expected min_ndim=3, found ndim=2 ». Flatten a besoin de toute la séquence, l’état
caché de chacun des quatre pas : la couche LSTM a une option pour cela, à vous de la trouver.

Compilez ensuite le modèle, avec :

  - l’optimiseur SGD, la descente de gradient : w ← w − (taux d’apprentissage) × gradient.
    Le taux que vous voulez, pourvu qu’il soit positif ;
  - comme perte, l’erreur quadratique moyenne : la moyenne des (ŷ − y)² sur les exemples.

Exportez-le sous le nom model. Peu importe comment vous le construisez (model.add, une liste
de couches, tf.model…) ; vous pouvez nommer les couches et suivre des métriques.

Lancez « npx tsx exercises/06-regression-model.ts » : vous verrez la forme que donne chaque
couche,

    [ [ null, 4, 10 ], [ null, 40 ], [ null, 1 ] ]

ENGLISH

06 · A regression model: LSTM, Flatten, Dense

A neural network is built by stacking layers: each receives what the one before it gives. To
predict a number from a sequence, which is called a regression, it takes three of them, in
this order:

  1. an LSTM layer of 10 units, which reads the sequence one time step after the other;
  2. a Flatten layer, which makes one list of it all: 4 steps of 10 numbers become 40 numbers;
  3. a Dense layer of 1 unit, without an activation: ŷ = w · (the 40 numbers) + b.

Here a sequence has four time steps of one number each: `inputShape: [4, 1]`, which
TensorFlow.js wants to know from the first layer on. These are the shapes, where null means
“as many examples as you like”:

    [null, 4, 1] → LSTM → [null, 4, 10] → Flatten → [null, 40] → Dense → [null, 1]

There is a trap. Unless it is asked for more, an LSTM layer gives its last hidden state only,
of shape [null, 10]. Then nothing is left to flatten, and Flatten says so: “expected
min_ndim=3, found ndim=2”. Flatten needs the whole sequence, the hidden state of each of the
four steps: the LSTM layer has an option for that, which is yours to find.

Then compile the model, with:

  - the optimizer SGD, gradient descent: w ← w − (learning rate) × gradient.
    Any learning rate you like, as long as it is positive;
  - as its loss, the mean squared error: the mean of (ŷ − y)² over the examples.

Export it under the name model. How you build it does not matter (model.add, a list of
layers, tf.model…); you may name the layers and follow metrics.

Run `npx tsx exercises/06-regression-model.ts`: you will see the shape that each layer gives,

    [ [ null, 4, 10 ], [ null, 40 ], [ null, 1 ] ]
*/

import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
// Ajoutez les trois couches, puis compilez / add the three layers, then compile

console.log(model.layers.map((layer) => layer.outputShape));

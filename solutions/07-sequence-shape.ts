/*
FRANÇAIS

07 · La forme des séquences

Un réseau récurrent lit des séquences de vecteurs, un vecteur à chaque pas de temps. Une couche
SimpleRNN, LSTM ou GRU attend donc un tenseur de rang 3, dont les trois dimensions sont, dans
cet ordre :

    (nombre d’exemples, longueur de la séquence, dimension de chaque vecteur)

  - le nombre d’exemples : combien de séquences on donne ensemble ;
  - la longueur de la séquence : combien de pas de temps dans chacune ;
  - la dimension de chaque vecteur : combien de nombres à chaque pas de temps.

La fonction loadData() renvoie deux tenseurs, [X, y], faits de neuf années de mesures du CO2 à
Mauna Loa (voir data/README.fr.md). Chaque ligne de X est un exemple : des années qui se
suivent, avec une seule mesure par année. Pour chaque exemple, y donne l’année d’après : c’est
ce qu’un modèle devra prédire.

Exportez :

  - shapeBefore : la forme de X tel que loadData() le renvoie, avant tout changement ;
  - fitsLstm : true si une couche LSTM peut lire X tel quel, false sinon ;
  - xTrain : les valeurs de X, chacune à sa place, dans la forme qu’attend une couche LSTM ;
  - yTrain : les valeurs à prédire, une par exemple, telles quelles.

Tout TensorFlow.js est permis. La propriété shape d’un tenseur donne sa forme, et plusieurs
fonctions changent la forme d’un tenseur sans toucher à ses valeurs. yTrain peut garder une
seule dimension, ou devenir une colonne.

Lancez « npx tsx exercises/07-sequence-shape.ts » : vous verrez, avec des nombres à la place
des points d’interrogation,

    avant / before: [ ?, ? ]
    après / after:  [ ?, ?, ? ]

ENGLISH

07 · The shape of sequences

A recurrent network reads sequences of vectors, one vector at each time step. So a SimpleRNN,
LSTM or GRU layer expects a tensor of rank 3, whose three dimensions are, in this order:

    (number of examples, length of the sequence, dimension of each vector)

  - the number of examples: how many sequences are given together;
  - the length of the sequence: how many time steps there are in each;
  - the dimension of each vector: how many numbers there are at each time step.

The function loadData() returns two tensors, [X, y], made of nine years of measurements of CO2
at Mauna Loa (see data/README.md). Each row of X is an example: years that follow each other,
with a single measurement for each year. For each example, y gives the year after: that is what
a model will have to predict.

Export:

  - shapeBefore: the shape of X as loadData() returns it, before any change;
  - fitsLstm: true if an LSTM layer can read X as it is, false if not;
  - xTrain: the values of X, each in its place, in the shape that an LSTM layer expects;
  - yTrain: the values to predict, one for each example, as they are.

All of TensorFlow.js is allowed. The property shape of a tensor gives its shape, and several
functions change the shape of a tensor without touching its values. yTrain may keep a single
dimension, or become a column.

Run `npx tsx exercises/07-sequence-shape.ts`: you will see, with numbers in the place of the
question marks,

    avant / before: [ ?, ? ]
    après / after:  [ ?, ?, ? ]
*/

import * as tf from '@tensorflow/tfjs';
import { loadData } from '../data/load-data';

const [X, y] = loadData();

// @solution
export const shapeBefore: number[] = X.shape;
export const fitsLstm: boolean = false;
export const xTrain: tf.Tensor = tf.reshape(X, [5, 4, 1]);
export const yTrain: tf.Tensor = y;
// @stub
// export const shapeBefore: number[] = [];
// export const fitsLstm: boolean | undefined = undefined; // true ou false / true or false
// export const xTrain: tf.Tensor = tf.tensor([]);
// export const yTrain: tf.Tensor = tf.tensor([]);
// @end

console.log('avant / before:', shapeBefore);
console.log('après / after: ', xTrain.shape);

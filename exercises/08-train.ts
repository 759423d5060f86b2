/*
FRANÇAIS

08 · Entraîner le modèle

Tout est prêt : les données de l’étape 7, le modèle de l’étape 6. Il reste à entraîner le
modèle, c’est-à-dire à changer ses poids pour que ses prédictions s’approchent des valeurs à
prédire. Une époque est une lecture de tous les exemples. À chaque pas, le modèle prédit, la
perte mesure son erreur, et la rétropropagation à travers le temps dit comment chaque poids y
contribue :

    w ← w − (taux d’apprentissage) × (dérivée de la perte par rapport à w)

Écrivez la fonction asynchrone train(), qui fait tout, du début à la fin :

  - elle prend les données que donne loadData() et fait de X un tenseur xTrain de forme
    [5, 4, 1] ; yTrain contient les valeurs à prédire, de forme [5] ou [5, 1] ;
  - elle construit et compile le modèle de l’étape 6 : LSTM de 10 unités, Flatten, Dense de
    1 unité, optimiseur SGD, erreur quadratique moyenne ;
  - elle l’entraîne pendant deux époques, sur xTrain et yTrain, avec sa méthode fit ;
  - elle renvoie { model, history, xTrain, yTrain }, où history est ce que fit a renvoyé.

La méthode fit prend son temps : elle renvoie une promesse, et c’est await qui en donne le
contenu. Ce contenu, l’historique, garde une perte par époque dans history.history.loss.

Le taux d’apprentissage, la taille des lots et l’ordre des exemples sont à votre choix, et vous
pouvez importer ce que vous avez écrit dans un autre exercice. L’entraînement doit avoir lieu
dans train() : je l’appellerai une fois, et je referai le même entraînement de mon côté.

Lancez « npx tsx exercises/08-train.ts » : vous verrez la perte de chaque époque, par exemple

    [ 0.4182, 0.3467 ]

(vos nombres seront différents : les premiers poids sont tirés au hasard).

ENGLISH

08 · Training the model

Everything is ready: the data of step 7, the model of step 6. What is left is to train the
model, that is, to change its weights so that its predictions come closer to the values to
predict. An epoch is one reading of all examples. At each step the model predicts, the loss
measures its error, and back-propagation through time says how each weight contributes to it:

    w ← w − (learning rate) × (derivative of the loss with respect to w)

Write the asynchronous function train(), which does everything from beginning to end:

  - it takes the data that loadData() gives and makes of X a tensor xTrain of shape [5, 4, 1];
    yTrain holds the values to predict, with shape [5] or [5, 1];
  - it builds and compiles the model of step 6: LSTM of 10 units, Flatten, Dense of 1 unit,
    optimizer SGD, mean squared error;
  - it trains it for two epochs, on xTrain and yTrain, with its method fit;
  - it returns { model, history, xTrain, yTrain }, where history is what fit returned.

The method fit takes its time: it returns a promise, and await gives what the promise holds.
What it holds, the history, keeps one loss per epoch in history.history.loss.

The learning rate, the size of the batches and the order of the examples are yours to choose,
and you may import what you wrote in another exercise. The training must take place in train():
I will call it once, and repeat the same training on my side.

Run `npx tsx exercises/08-train.ts`: you will see the loss of each epoch, for example

    [ 0.4182, 0.3467 ]

(your numbers will differ: the first weights are drawn at random).
*/

import * as tf from '@tensorflow/tfjs';
import { loadData } from '../data/load-data';

export interface Training {
  model: tf.LayersModel;
  history: tf.History;
  xTrain: tf.Tensor;
  yTrain: tf.Tensor;
}

export async function train(): Promise<Training> {
  // Les données, le modèle, l’entraînement / the data, the model, the training
  return {} as Training;
}

// Seulement quand on lance ce fichier / only when this file is run
if (process.argv[1]?.endsWith('08-train.ts')) {
  train().then(({ history }) => console.log(history?.history.loss));
}

import type { Bilingual, ExerciseText } from '../../src/grader';
import { numberEn as en, numberFr as fr } from '../../src/grader';
import { structureEn } from '../../src/judging/regression-model-en';
import { structureFr } from '../../src/judging/regression-model-fr';
import { trainingEn } from '../../src/judging/regression-training-en';
import { trainingFr } from '../../src/judging/regression-training-fr';
import type { Feedback, grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const frText: Text = {
  title: 'Un modèle de régression',
  checks: {
    layers: 'Les couches sont LSTM, Flatten et Dense, dans cet ordre',
    'lstm-units': 'La couche LSTM a 10 unités',
    'dense-units': 'La couche Dense a 1 unité',
    'input-shape': 'Le modèle lit des séquences de forme [4, 1]',
    prediction: 'Le modèle prédit ce que ses couches calculent',
    loss: 'La perte est l’erreur quadratique moyenne',
    optimizer: 'L’optimiseur est SGD, et il peut changer tous les poids',
  },
  hints: [
    'Suivez les formes de la consigne, de gauche à droite : chaque flèche est une couche. `tf.layers` contient une fonction pour chacune, et `model.add` les ajoute dans l’ordre.',
    'La couche LSTM a besoin de trois options : ses unités, la forme d’une séquence, et une troisième, dont le nom commence par `return`, pour que Flatten reçoive l’état caché de tous les pas. Ensuite, `model.compile` prend un objet avec deux noms : `optimizer` et `loss`.',
    "Les trois options de `tf.layers.lstm` sont `units`, `inputShape` et `returnSequences: true`. Viennent ensuite `tf.layers.flatten()` et `tf.layers.dense` avec son `units`. Pour compiler : `optimizer: 'sgd'` et, comme perte, le nom anglais de l’erreur quadratique moyenne, sans abréviation : `mean`, `squared` et `error`, attachés par des majuscules.",
  ],
  feedback: {
    ...structureFr,
    ...trainingFr,
    'prediction-not-a-number': ({ found }) =>
      `Avec des poids tirés au hasard, le modèle devrait prédire des nombres ordinaires, et j’ai trouvé ${fr(found)}. Gardez les couches telles que \`tf.layers\` les crée.`,
    'layer-computes-otherwise': ({ layer, className, expected, found }) =>
      `Avec des poids tirés au hasard, la couche ${layer} (\`${className}\`) devrait donner ${fr(expected)}, et j’ai trouvé ${fr(found)}. Gardez-la telle que \`tf.layers\` la crée, sans autre option que celles de la consigne.`,
    'model-computes-otherwise': ({ expected, found }) =>
      `Les couches, l’une après l’autre, donnent ${fr(expected)}, et \`model.predict\` donne ${fr(found)}. Chaque couche doit recevoir ce que donne la précédente, une seule fois, et la prédiction doit être la sortie de la dernière.`,
    'several-outputs': ({ inputs, outputs }) =>
      `J’attendais un modèle d’une entrée et d’une sortie, et celui-ci a ${inputs} entrée${inputs > 1 ? 's' : ''} et ${outputs} sortie${outputs > 1 ? 's' : ''}. Ne donnez à \`tf.model\` que l’entrée de la première couche et la sortie de la dernière.`,
    'not-compiled': () =>
      'J’attendais un modèle compilé, et celui-ci ne l’est pas encore. Une fois les couches ajoutées, appelez `model.compile` avec un optimiseur et une perte.',
    'step-wrong': ({ expected, found }) =>
      `Après un pas d’entraînement, j’attendais un poids de ${fr(expected)}, et j’ai trouvé ${fr(found)}. Prenez l’optimiseur SGD tel que TensorFlow.js le donne, et gardez les couches telles que \`tf.layers\` les crée.`,
  },
};

const enText: Text = {
  title: 'A regression model',
  checks: {
    layers: 'The layers are LSTM, Flatten and Dense, in this order',
    'lstm-units': 'The LSTM layer has 10 units',
    'dense-units': 'The Dense layer has 1 unit',
    'input-shape': 'The model reads sequences of shape [4, 1]',
    prediction: 'The model predicts what its layers compute',
    loss: 'The loss is the mean squared error',
    optimizer: 'The optimizer is SGD, and it can change all weights',
  },
  hints: [
    'Follow the shapes of the prompt from left to right: each arrow is a layer. `tf.layers` has a function for each, and `model.add` adds them in order.',
    'The LSTM layer needs three options: its units, the shape of a sequence, and a third one, whose name begins with `return`, so that Flatten receives the hidden state of every step. Then `model.compile` takes an object with two names: `optimizer` and `loss`.',
    "The three options of `tf.layers.lstm` are `units`, `inputShape` and `returnSequences: true`. Next come `tf.layers.flatten()` and `tf.layers.dense` with its `units`. To compile: `optimizer: 'sgd'` and, as the loss, the full name of the mean squared error: `mean`, `squared` and `error`, joined by capitals.",
  ],
  feedback: {
    ...structureEn,
    ...trainingEn,
    'prediction-not-a-number': ({ found }) =>
      `With weights drawn at random the model should predict ordinary numbers, and I found ${en(found)}. Keep the layers as \`tf.layers\` makes them.`,
    'layer-computes-otherwise': ({ layer, className, expected, found }) =>
      `With weights drawn at random, layer ${layer} (\`${className}\`) should give ${en(expected)}, and I found ${en(found)}. Keep it as \`tf.layers\` makes it, with no other option than those of the prompt.`,
    'model-computes-otherwise': ({ expected, found }) =>
      `The layers, one after the other, give ${en(expected)}, and \`model.predict\` gives ${en(found)}. Each layer should receive what the one before it gives, once only, and the prediction should be the output of the last one.`,
    'several-outputs': ({ inputs, outputs }) =>
      `I expected a model of one input and one output, and this one has ${inputs} input${inputs === 1 ? '' : 's'} and ${outputs} output${outputs === 1 ? '' : 's'}. Give \`tf.model\` only the input of the first layer and the output of the last.`,
    'not-compiled': () =>
      'I expected a compiled model, and this one is not compiled yet. Once the layers are added, call `model.compile` with an optimizer and a loss.',
    'step-wrong': ({ expected, found }) =>
      `After one training step I expected a weight of ${en(expected)}, and found ${en(found)}. Use the optimizer SGD as TensorFlow.js gives it, and keep the layers as \`tf.layers\` makes them.`,
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };

import { numberFr as fr } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { DescentFeedback } from './gradient-descent';
import type { LossFeedback, OtherLoss } from './regression-loss';

const lossesFr: Readonly<Record<OtherLoss, string>> = {
  meanAbsoluteError: 'l’erreur absolue moyenne, la moyenne des |ŷ − y|',
  rootMeanSquaredError: 'la racine carrée de l’erreur quadratique moyenne',
  sumOfSquares: 'la somme des (ŷ − y)², et non leur moyenne',
  halfMeanSquaredError: 'la moitié de l’erreur quadratique moyenne',
  huber: 'la perte de Huber',
  logCosh: 'la perte log-cosh',
};

/** What is said in French of a model's loss and optimizer. */
export const trainingFr: Sentences<LossFeedback & DescentFeedback> = {
  'loss-is-another': ({ loss, expected, found }) =>
    `Sur cinq exemples, l’erreur quadratique moyenne vaut ${fr(expected)}, et votre perte vaut ${fr(found)} : c’est ${lossesFr[loss]}. Donnez à \`loss\` l’erreur quadratique moyenne, la moyenne des (ŷ − y)².`,
  'loss-wrong': ({ expected, found }) =>
    `Sur cinq exemples, l’erreur quadratique moyenne, la moyenne des (ŷ − y)², vaut ${fr(expected)}, et votre perte vaut ${fr(found)}. Donnez à \`loss\` le nom complet que TensorFlow.js donne à l’erreur quadratique moyenne.`,
  'loss-has-penalty': ({ penalty }) =>
    `À l’erreur quadratique moyenne s’ajoute une pénalité sur les poids, qui vaut ici ${fr(penalty)} ; j’attendais l’erreur seule. Retirez les options des couches dont le nom finit par \`Regularizer\`.`,
  'frozen-layers': ({ layers }) =>
    `L’entraînement doit pouvoir changer tous les poids, et j’ai trouvé gelés ceux de : ${layers.join(', ')}. Retirez \`trainable: false\` (ou \`trainable = false\`), puis compilez.`,
  'not-sgd': ({ found }) =>
    `J’attendais la descente de gradient, SGD, où chaque poids avance du taux d’apprentissage fois son gradient ; j’ai trouvé l’optimiseur \`${found}\`, qui avance autrement. Donnez SGD à \`optimizer\`.`,
  momentum: ({ momentum }) =>
    `J’attendais la descente de gradient seule, et j’ai trouvé un élan (\`momentum\`) de ${fr(momentum)} : chaque pas se souvient des précédents. Prenez \`tf.train.sgd\`, ou \`'sgd'\`.`,
  'learning-rate-zero': () =>
    'Le taux d’apprentissage vaut 0 : les poids ne bougeront jamais, et le modèle n’apprendra rien. Donnez-lui une valeur positive, par exemple 0,01.',
  'learning-rate-negative': ({ found }) =>
    `Le taux d’apprentissage vaut ${fr(found)} : négatif, il fait monter la perte au lieu de la faire descendre. Donnez-lui une valeur positive, par exemple 0,01.`,
  'learning-rate-not-finite': ({ found }) =>
    `Le taux d’apprentissage devrait être un nombre positif ordinaire, et j’ai trouvé ${fr(found)}. Écrivez-le en chiffres, par exemple \`tf.train.sgd(0.01)\`.`,
};

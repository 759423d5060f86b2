import { numberFr, shapeText } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { AskedLayer, StructureFeedback } from './regression-model';

const whatFor: Readonly<Record<AskedLayer, string>> = {
  LSTM: 'c’est elle qui lit la séquence, un pas de temps après l’autre',
  Flatten: 'c’est elle qui met bout à bout les états cachés de tous les pas de temps',
  Dense: 'c’est elle qui fait de tous ces nombres une seule prédiction',
};

function list(layers: readonly string[]): string {
  return `\`${layers.join(' → ')}\``;
}

/** What is said in French of the layers of a regression model. */
export const structureFr: Sentences<StructureFeedback> = {
  'no-layers': () =>
    'J’attendais un modèle de trois couches, et celui-ci n’en a encore aucune. Ajoutez-les une à une avec `model.add(…)`, de la première à la dernière.',
  'missing-layer': ({ layer, found }) =>
    `J’attendais les couches \`LSTM → Flatten → Dense\`, et j’ai trouvé ${list(found)}. Ajoutez la couche \`${layer}\` à sa place : ${whatFor[layer]}.`,
  'other-recurrent-layer': ({ found }) =>
    `J’attendais une couche \`LSTM\`, et j’ai trouvé une couche \`${found}\`. Les deux lisent des séquences, mais pas de la même façon : prenez \`tf.layers.lstm\`.`,
  'extra-layer': ({ layer, found }) =>
    `J’attendais trois couches, \`LSTM → Flatten → Dense\`, et j’ai trouvé ${list(found)}. Retirez la couche \`${layer}\` qui est en trop.`,
  'wrong-order': ({ found }) =>
    `J’attendais les couches dans l’ordre \`LSTM → Flatten → Dense\`, et je les ai trouvées dans l’ordre ${list(found)}. Remettez les lignes dans l’ordre où les données traversent le modèle.`,
  'wrong-lstm-units': ({ found }) =>
    `La couche récurrente devrait avoir 10 unités, et elle en a ${numberFr(found)}. Corrigez son option \`units\`.`,
  'wrong-dense-units': ({ found }) =>
    `Le modèle prédit un seul nombre : la dernière couche \`Dense\` devrait avoir 1 unité, et elle en a ${numberFr(found)}. Corrigez son option \`units\`.`,
  'wrong-input-shape': ({ found }) =>
    `Une séquence compte quatre pas de temps d’un nombre chacun : j’attendais \`inputShape: [4, 1]\`, et j’ai trouvé \`${shapeText(found)}\`. Donnez d’abord le nombre de pas de temps, puis celui des nombres de chaque pas ; le nombre d’exemples ne s’écrit pas.`,
  'output-activation': ({ found }) =>
    `Une régression doit pouvoir prédire n’importe quel nombre : j’attendais une couche \`Dense\` sans activation, et j’ai trouvé l’activation \`${found}\`, qui limite ce qu’elle peut donner. Retirez l’option \`activation\` de cette couche.`,
  'option-changed': ({ layer, option, expected, found }) =>
    `Dans la couche \`${layer}\`, j’attendais \`${option}\` à sa valeur habituelle, \`${expected}\`, et j’ai trouvé \`${found}\`, qui change ce que la couche calcule. Retirez cette option.`,
};

import { numberFr, shapeText } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { RecurrentLayer } from './recurrent-layer';
import type { GatedLayerFeedback, RecurrentLayerFeedback } from './recurrent-layer-feedback';

type Named = Pick<RecurrentLayer, 'className' | 'units'>;

/** What the checks of a recurrent layer say in French. */
export function sayRecurrentLayerFr({
  className,
  units,
}: Named): Sentences<RecurrentLayerFeedback> {
  return {
    'function-exported': ({ found }) =>
      `\`layer\` devrait être une couche, et j’ai trouvé une ${found === 'class' ? 'classe' : 'fonction'}. Une couche est ce que renvoie une fonction de \`tf.layers\` quand on l’appelle : ajoutez les parenthèses, avec les options de la couche.`,
    'cell-exported': ({ found }) =>
      `\`layer\` devrait être une couche, et j’ai trouvé une cellule, \`${found}\`. Une cellule ne fait qu’un pas de temps ; une couche la fait avancer sur toute la séquence. Prenez la fonction de \`tf.layers\` dont le nom ne finit pas par \`Cell\`.`,
    'model-exported': () =>
      '`layer` devrait être une couche, et j’ai trouvé un modèle. Exportez la couche elle-même : ici, elle n’a pas besoin d’un modèle autour d’elle.',
    'output-exported': () =>
      '`layer` devrait être une couche, et j’ai trouvé un tenseur, sans doute ce que la couche renvoie. Exportez la couche, et non ce que donne `apply`.',
    'promise-exported': () =>
      '`layer` devrait être une couche, et j’ai trouvé une promesse. Créer une couche ne demande aucune attente : enlevez `async`, ou écrivez `await` devant la promesse.',
    'list-exported': () =>
      '`layer` devrait être une couche, et j’ai trouvé une liste. Exportez une seule couche, sans crochets autour d’elle.',
    'options-exported': () =>
      '`layer` devrait être une couche, et j’ai trouvé un objet ordinaire. Si ce sont les options de la couche, donnez-les à la fonction de `tf.layers` qui la crée.',
    'other-layer': ({ found }) =>
      `J’attendais une couche \`${className}\`, et j’ai trouvé une couche \`${found}\`. Cherchez dans \`tf.layers\` la fonction qui crée une couche \`${className}\`.`,
    'other-cell': ({ found }) =>
      `J’attendais une couche dont la cellule est une \`${className}Cell\`, et j’ai trouvé la cellule \`${found}\`. Changez de cellule, ou prenez la fonction de \`tf.layers\` qui crée directement une couche \`${className}\`.`,
    'wrapped-layer': ({ found }) =>
      `J’attendais une couche \`${className}\`, et j’ai trouvé une couche \`${found}\`, qui en enveloppe une autre et calcule autre chose. Exportez la couche sans son enveloppe.`,
    'stacked-cells': ({ count }) =>
      `J’attendais une seule couche \`${className}\`, et j’ai trouvé ${count} cellules empilées, c’est-à-dire ${count} couches l’une sur l’autre. N’en gardez qu’une.`,
    'own-class': ({ found }) =>
      `J’attendais la couche \`${className}\` de TensorFlow.js, et j’ai trouvé une couche d’une autre origine, nommée \`${found}\`. Créez la couche avec une fonction de \`tf.layers\`, sans écrire de classe.`,
    'wrong-units': ({ found }) =>
      `La couche devrait avoir ${units} unités, et j’en ai trouvé ${numberFr(found)}. Corrigez l’option \`units\`.`,
    'units-in-input-shape': ({ found }) =>
      `La couche devrait avoir ${units} unités, et j’en ai trouvé ${numberFr(found)} : c’est la forme de l’entrée qui contient ${units}. Cette forme décrit les données ; le nombre d’unités est l’option \`units\`, et elle seule.`,
    'wrong-output-size': ({ found }) =>
      `D’une couche de ${units} unités, j’attendais ${units} nombres par état caché, et j’en ai trouvé ${found} dans sa sortie. Vérifiez que \`layer\` est une seule couche récurrente, dont l’option \`units\` vaut ${units}.`,
    'too-large-to-try': () =>
      `J’attendais une couche de ${units} unités, et j’en ai trouvé une trop grande pour que je l’essaie. Vérifiez l’option \`units\`, ainsi que la taille des données que vous lui avez données.`,
    'wrong-input-shape': ({ found }) =>
      `L’entrée d’une couche récurrente a trois dimensions (lot, pas de temps, nombres par pas), et avec vos options j’en ai trouvé ${found.length} : \`${shapeText(found)}\`. L’option \`inputShape\` ne compte pas le lot : donnez-lui deux nombres, ou enlevez-la.`,
    'other-activation': ({ found }) =>
      `J’attendais la tangente hyperbolique comme fonction d’activation, et j’ai trouvé \`${found}\`. Enlevez l’option \`activation\` : la couche prend d’elle-même \`tanh\`.`,
    'reads-backwards': () =>
      'La couche devrait lire chaque séquence du premier pas de temps au dernier, et j’ai trouvé qu’elle la lit à l’envers. Enlevez l’option `goBackwards`.',
    'without-bias': () =>
      'J’attendais le biais b de la formule, et j’ai trouvé une couche sans biais. Enlevez l’option `useBias: false`.',
    'layer-changed': () =>
      `J’attendais ce que calcule une couche \`${className}\`, et j’ai trouvé une couche dont le calcul a été modifié. Exportez la couche telle que \`tf.layers\` la crée, sans remplacer ses méthodes.`,
    'outputs-wrong': ({ sequence, step, unit, expected, found }) =>
      `Avec des poids tirés au hasard, dans la séquence ${sequence}, au pas ${step}, pour l’unité ${unit}, j’attendais ${numberFr(expected)} et j’ai trouvé ${numberFr(found)}. Une couche \`${className}\` part d’un état caché nul et applique la même formule à chaque pas : exportez-la telle que \`tf.layers\` la crée.`,
  };
}

/** The same of a layer that has gates. */
export function sayGatedLayerFr(expected: Named): Sentences<GatedLayerFeedback> {
  return {
    ...sayRecurrentLayerFr(expected),
    'other-recurrent-activation': ({ found }) =>
      `J’attendais une sigmoïde comme fonction d’activation des portes, et j’ai trouvé \`${found}\`. Enlevez l’option \`recurrentActivation\` : la couche en prend une d’elle-même.`,
  };
}

import type { TensorFlowFeedback } from '../grading/feedback';
import { shapeText } from './format';
import type { Sentences } from './text';

/** What each error of TensorFlow.js means; its own sentence and the place are added in `fr.ts`. */
export const tensorFlowFr: Sentences<TensorFlowFeedback> = {
  'tf-rank-too-low': ({ layer, expected, found }) =>
    `La couche \`${layer}\` attend un tenseur de rang ${expected} au moins, et ce qu’elle reçoit est de rang ${found}. Si elle suit une couche récurrente : celle-ci ne renvoie d’elle-même que son dernier état, de forme (exemples, unités). L’option \`returnSequences\` lui fait renvoyer l’état de chaque pas de temps.`,
  'tf-rank-mismatch': ({ layer, expected, found }) =>
    `La couche \`${layer}\` attend un tenseur de rang ${expected}, et ce qu’elle reçoit est de rang ${found}. Une couche récurrente lit des données de forme (exemples, pas de temps, dimension de chaque vecteur) ; dans \`inputShape\`, on n’écrit pas le nombre d’exemples. Si elle en suit une autre, celle-ci a besoin de l’option \`returnSequences\`.`,
  'tf-layer-shape-mismatch': ({ layer, expected, found }) =>
    `La couche \`${layer}\` a été construite pour la forme ${shapeText(expected)} et reçoit la forme ${shapeText(found)}. La dernière dimension d’une couche est fixée la première fois qu’elle sert : gardez la même, ou créez une autre couche.`,
  'tf-missing-input-shape': () =>
    'La première couche d’un modèle doit savoir ce qu’elle recevra. Donnez-lui `inputShape`, la forme d’un seul exemple, sans le nombre d’exemples.',
  'tf-open-length': ({ layer }) =>
    `La couche \`${layer}\` doit savoir combien de nombres elle recevra, et une longueur de son entrée reste ouverte. Dans le \`inputShape\` de la première couche, écrivez toutes les longueurs, sans \`null\` : le nombre de pas de temps, puis combien de nombres compte chaque pas.`,
  'tf-missing-units': () =>
    'Cette couche ne sait pas combien d’unités elle doit avoir. Le nombre d’unités s’écrit dans un objet, sous le nom `units` : `{ units: … }`.',
  'tf-wrong-units': ({ found }) =>
    `Le nombre d’unités, \`units\`, doit être un nombre entier plus grand que 0, et j’ai trouvé ${found}. Écrivez-le en chiffres, sans guillemets ni virgule.`,
  'tf-unknown-activation': ({ activation }) =>
    `TensorFlow.js ne connaît pas de fonction d’activation du nom de « ${activation} ». Les noms s’écrivent en minuscules : \`'tanh'\`, \`'sigmoid'\`, \`'relu'\`, \`'linear'\`.`,
  'tf-activation-not-a-name': () =>
    "Ce qui est donné à une couche comme fonction d’activation n’est pas un nom, mais une fonction ou un autre objet. Écrivez son nom entre guillemets : `'tanh'`, `'sigmoid'`, `'relu'`, `'linear'`.",
  'tf-unknown-initializer': ({ initializer }) =>
    `TensorFlow.js ne connaît pas d’initialisation du nom de « ${initializer} ». Essayez par exemple \`'zeros'\` ou \`'glorotUniform'\`, ou laissez celle que la couche a déjà.`,
  'tf-no-such-layer': ({ name }) =>
    `\`tf.layers.${name}\` n’existe pas. Ces noms commencent par une minuscule, par exemple \`simpleRNN\`, \`lstm\`, \`gru\`, \`flatten\`, \`dense\`.`,
  'tf-model-without-layers': () =>
    'Ce modèle n’a pas encore de couche. Ajoutez-lui ses couches avec `model.add(…)`, ou donnez-les à `tf.sequential({ layers: […] })`, avant de vous en servir.',
  'tf-layer-name-twice': ({ name }) =>
    `Deux couches de ce modèle portent le même nom, « ${name} ». Donnez-leur deux noms différents, ou n’en donnez aucun.`,
  'tf-graph-disconnected': () =>
    'Il n’y a pas de chemin de `inputs` à `outputs` dans ce modèle. Partez de `tf.input(…)`, appliquez chaque couche à la sortie de la précédente, et donnez à `tf.model` ce même début et la dernière sortie.',
  'tf-layer-needs-tensor': ({ layer }) =>
    `La couche \`${layer}\` a été appliquée à une liste, et elle attend un seul tenseur. Faites-en d’abord un tenseur, par exemple avec \`tf.tensor3d\`.`,
  'tf-mixed-tensors': () =>
    'Cette couche a reçu à la fois des tenseurs, qui ont des valeurs, et des tenseurs symboliques, qui n’en ont pas. Donnez-lui les uns ou les autres.',
  'tf-disposed-layer': ({ name }) =>
    `\`${name}\` a été libéré avec \`dispose\`, et ne peut plus servir. Retirez cet appel, ou faites-le tout à la fin.`,
  'tf-weights-mismatch': () =>
    'Les poids donnés à `setWeights` n’ont pas le nombre ou les formes que la couche ou le modèle attend. Comparez-les à ceux que renvoie `getWeights()`.',

  'tf-unknown-loss': ({ loss }) =>
    `TensorFlow.js ne connaît pas de perte du nom de « ${loss} ». Le nom s’écrit en entier, sans abréviation : celui d’une perte commence par une minuscule, comme \`'meanAbsoluteError'\`. Certains noms courts ne valent que pour \`metrics\`.`,
  'tf-missing-loss': () =>
    'La perte manque : donnez-en une à `model.compile`, sous le nom `loss`. Sans elle, le modèle ne sait pas ce qu’il doit rendre plus petit.',
  'tf-too-many-losses': ({ outputs }) =>
    `Le nombre de pertes ne va pas avec le nombre de sorties du modèle, qui est de ${outputs}. Il faut une perte pour chaque sortie.`,
  'tf-unknown-optimizer': ({ optimizer }) =>
    `TensorFlow.js ne connaît pas d’optimiseur du nom de « ${optimizer} ». Les noms s’écrivent comme \`'adam'\` ou \`'rmsprop'\`.`,
  'tf-not-an-optimizer': () =>
    'Ce qui est donné à `model.compile` sous le nom `optimizer` n’est pas un optimiseur. Écrivez le nom de l’optimiseur entre guillemets, ou appelez la fonction de `tf.train` qui le crée, avec ses parenthèses.',
  'tf-unknown-metric': ({ metric }) =>
    `TensorFlow.js ne connaît pas de métrique du nom de « ${metric} ». Corrigez ce nom, ou retirez \`metrics\`.`,

  'tf-not-compiled': () =>
    'Ce modèle n’est pas encore compilé. Appelez `model.compile(…)`, avec un optimiseur et une perte, avant `fit` ou `evaluate`.',
  'tf-input-rank-mismatch': ({ expected, found }) =>
    `Le modèle attend un \`x\` de rang ${expected}, et celui-ci a la forme ${shapeText(found)}, de rang ${found.length}. Changez la forme des données, par exemple avec \`reshape\`, avant de les lui donner.`,
  'tf-input-shape-mismatch': ({ expected, found }) =>
    `Le modèle attend un \`x\` de forme ${shapeText(expected)}, où \`null\` est le nombre d’exemples, et celui-ci a la forme ${shapeText(found)}. Comparez \`inputShape\`, dans la première couche, et la forme des données.`,
  'tf-output-rank-mismatch': ({ expected, found }) =>
    `Le modèle attend un \`y\` de rang ${expected}, comme ce qu’il prédit, et celui-ci a la forme ${shapeText(found)}, de rang ${found.length}. Changez la forme de \`y\`, ou la dernière couche du modèle.`,
  'tf-output-mismatch': ({ expected, found }) =>
    `Le modèle attend un \`y\` de forme ${shapeText(expected)}, où \`null\` est le nombre d’exemples, et celui-ci a la forme ${shapeText(found)}. Regardez le nombre d’unités de la dernière couche, et la forme de \`y\`.`,
  'tf-example-count-mismatch': ({ inputs, targets }) =>
    `\`x\` contient ${inputs} exemples et \`y\` en contient ${targets} : il faut une valeur à prédire pour chaque exemple. La première dimension des deux doit être la même.`,
  'tf-list-for-tensor': ({ argument }) =>
    `Le modèle attend un seul tenseur pour \`${argument}\`, et il a reçu une liste. Si elle vient de \`loadData()\`, séparez d’abord ses deux tenseurs ; si ce sont des nombres, faites-en un tenseur.`,
  'tf-no-data': () =>
    'Ce que le modèle a reçu n’est pas un tenseur. Si c’est une promesse, il manque `await` ; si c’est un objet, donnez le tenseur qu’il contient.',
  'tf-batch-size': ({ found }) =>
    `\`batchSize\`, le nombre d’exemples lus d’un coup, doit être un nombre entier plus grand que 0, et j’ai trouvé ${found}. Corrigez-le, ou retirez-le : il y a une valeur par défaut.`,
  'tf-nothing-to-train': () =>
    'Aucun poids de ce modèle ne peut changer : ses couches sont gelées. Retirez `trainable: false` (ou `trainable = false`) et compilez de nouveau le modèle.',
  'tf-loss-without-gradient': () =>
    'La perte ne dépend pas de ce que le modèle prédit, ou elle a quitté TensorFlow.js en route : on ne peut pas en tirer de gradient. Dans votre fonction de perte, calculez avec des opérations de tenseurs, sans `dataSync` ni nombre fixe, et renvoyez un tenseur.',
  'tf-classification-loss': () =>
    'Cette perte sert à choisir entre des classes, et ce modèle prédit un seul nombre. Prenez une perte qui convient à une régression.',
  'tf-already-training': () =>
    'Un entraînement est commencé alors qu’un autre n’est pas fini. Écrivez `await` devant chaque appel de `fit`.',

  'tf-shape-mismatch': () =>
    'Les formes de ces tenseurs ne vont pas ensemble pour cette opération. Affichez-les avec `console.log(x.shape)`, puis comparez-les dimension par dimension.',
  'tf-size-mismatch': ({ size, shape }) =>
    `Ce tenseur a ${size} valeurs, et la forme ${shapeText(shape)} en demanderait un autre nombre. \`reshape\` ne crée et ne perd aucune valeur : le produit des dimensions doit rester le même. La forme s’écrit dans un seul tableau, entre crochets.`,
  'tf-bad-shape': () =>
    'Cette forme n’en est pas une pour ce tenseur. Une forme est un tableau de nombres entiers, dont le produit est le nombre de valeurs ; un seul d’entre eux peut être -1, que TensorFlow.js remplace par ce qui reste.',
  'tf-axis-out-of-range': () =>
    'L’axe donné ne convient pas à ce tenseur. Les axes se comptent à partir de 0, et -1 est le dernier ; `squeeze` ne retire que des axes de longueur 1.',
  'tf-value-count-mismatch': ({ shape, expected, found }) =>
    `La forme ${shapeText(shape)} demande ${expected} valeurs, et il y en a ${found}. Corrigez la forme, ou les valeurs.`,
  'tf-nesting-mismatch': ({ expected, found }) =>
    `Les tableaux imbriqués ont la forme ${shapeText(found)}, et la forme demandée est ${shapeText(expected)}. Retirez la forme, ou donnez les valeurs dans un tableau plat.`,
  'tf-missing-shape': ({ method }) =>
    `\`tf.${method}\` a reçu un tableau plat, sans forme. Donnez la forme en second argument, ou des tableaux imbriqués.`,
  'tf-wrong-nesting': ({ method }) =>
    `\`tf.${method}\` attend autant de tableaux imbriqués que de dimensions, ou un tableau plat suivi d’une forme. Pour changer la forme d’un tenseur qui existe déjà, appelez plutôt sa méthode \`reshape\`.`,
  'tf-shape-length': ({ method }) =>
    `La forme donnée à \`tf.${method}\` n’a pas le bon nombre de dimensions : son nom dit combien il en faut.`,
  'tf-not-values': () =>
    'On fait un tenseur avec des nombres ou des tableaux de nombres, et ce qui est donné ici est autre chose. Vérifiez que ce n’est ni `undefined`, ni déjà un tenseur.',
  'tf-not-a-tensor': ({ method, found }) =>
    `\`${method}\` attend un tenseur et a reçu autre chose (\`${found}\`). Une promesse demande \`await\` ; une fonction de perte doit renvoyer un tenseur ; une valeur jamais remplie vaut \`undefined\`.`,
  'tf-not-numbers': ({ method }) =>
    `\`${method}\` calcule avec des nombres, et ce tenseur contient du texte. Retirez les guillemets autour des nombres.`,
  'tf-disposed-tensor': () =>
    'Un tenseur est utilisé après avoir été libéré, par `dispose` ou à la fin d’un `tf.tidy`. Libérez-le plus tard, ou renvoyez-le de la fonction donnée à `tf.tidy`.',
  'tf-wrong-argument': ({ method }) =>
    `${method ? `\`${method}\`` : 'Une fonction de TensorFlow.js'} a reçu une valeur d’un autre genre que celui qu’elle attend. À cette ligne, vérifiez chaque argument : \`add\` veut une couche, \`apply\`, \`fit\` et \`predict\` veulent des tenseurs et non des tableaux, et rien ne doit valoir \`undefined\`.`,
};

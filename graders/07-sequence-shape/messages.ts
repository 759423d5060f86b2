import type { Bilingual, ExerciseText } from '../../src/grader';
import { numberEn as en, numberFr as fr, shapeText } from '../../src/grader';
import type { Feedback, grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const frText: Text = {
  title: 'La forme des séquences',
  checks: {
    'shape-before': '`shapeBefore` est la forme de X avant tout changement',
    'fits-lstm': '`fitsLstm` dit si une couche LSTM peut lire X tel quel',
    'x-shape': '`xTrain` a la forme (exemples, pas de temps, dimension de chaque vecteur)',
    'x-values': '`xTrain` a toutes les valeurs de X, chacune à sa place',
    'y-train': '`yTrain` a les valeurs à prédire, une par exemple',
  },
  hints: [
    'Affichez `X.shape` et comptez les dimensions, puis comptez celles qu’attend une couche récurrente. Laquelle des trois manque dans X ?',
    'À chaque pas de temps, X donne un seul nombre, et un nombre seul est un vecteur de dimension 1. Il ne faut donc ajouter aucune valeur : seulement une dimension de longueur 1, à la bonne place.',
    '`X.shape` donne la première réponse et aide à trouver la deuxième. Pour la troisième, `X.reshape([…])` avec les trois longueurs dans l’ordre de la consigne, ou `X.expandDims(…)` avec l’axe à ajouter. La quatrième est `y`.',
  ],
  feedback: {
    'shape-before-empty': () =>
      'J’attendais dans `shapeBefore` la forme de X, et la liste est vide. Un tenseur connaît sa forme : lisez `X.shape`.',
    'shape-before-is-after': ({ found }) =>
      `J’attendais dans \`shapeBefore\` la forme de X avant tout changement, et j’ai trouvé ${shapeText(found)}, qui a déjà trois dimensions. Lisez \`X.shape\` sur le tenseur que \`loadData()\` renvoie.`,
    'shape-before-swapped': ({ found }) =>
      `J’ai trouvé ${shapeText(found)} dans \`shapeBefore\`, et j’attendais ces deux nombres dans l’autre ordre : une forme commence par le nombre de lignes, qui sont ici les exemples. Lisez-la avec \`X.shape\`, sans transposer X.`,
    'shape-before-of-y': ({ found }) =>
      `J’ai trouvé ${shapeText(found)} dans \`shapeBefore\` : c’est la forme de y, et j’attendais celle de X. \`loadData()\` renvoie X d’abord, y ensuite.`,
    'shape-before-wrong': ({ found }) =>
      `J’attendais dans \`shapeBefore\` la forme de X, et j’ai trouvé ${shapeText(found)}. Plutôt que de la calculer, lisez \`X.shape\` avant de changer quoi que ce soit.`,
    'thinks-it-fits': () =>
      'J’attendais `false`, et j’ai trouvé `true`. Une couche LSTM lit un tenseur de rang 3, et X n’est que de rang 2 : il ne dit pas combien de nombres fait un vecteur. Essayez `tf.layers.lstm({ units: 1 }).apply(X)` : vous verrez l’erreur.',
    'tensor-empty': ({ what }) =>
      `J’attendais des données dans \`${what}\`, et ce tenseur n’a aucune valeur. Mettez votre réponse à la place de \`tf.tensor([])\`.`,
    'x-not-reshaped': ({ shape }) =>
      `\`xTrain\` a encore la forme ${shapeText(shape)}, celle de X, et j’attendais un tenseur de rang 3. \`reshape\` ne change pas X lui-même : rangez dans \`xTrain\` ce qu’il renvoie.`,
    'x-wrong-rank': ({ shape }) =>
      `J’attendais un tenseur de rang 3, et \`xTrain\` a la forme ${shapeText(shape)}, de rang ${shape.length}. Une longueur pour chacune de ces trois choses, et rien de plus : les exemples, les pas de temps, la dimension de chaque vecteur.`,
    'x-one-long-step': ({ shape }) =>
      `\`xTrain\` a la forme ${shapeText(shape)} : chaque exemple y serait une séquence d’un seul pas de temps, et le réseau n’aurait rien à retenir. J’attendais un pas de temps par année, et un seul nombre à chaque pas : la dimension de longueur 1 va ailleurs.`,
    'x-one-example': ({ shape }) =>
      `\`xTrain\` a la forme ${shapeText(shape)} : ce serait un seul exemple, dont les vecteurs sont les lignes de X. J’attendais que chaque ligne reste un exemple : la dimension de longueur 1 va ailleurs.`,
    'x-axes-swapped': ({ shape }) =>
      `\`xTrain\` a la forme ${shapeText(shape)} : les exemples et les pas de temps ont changé de place. J’attendais d’abord le nombre d’exemples, comme dans X : ne transposez pas, et gardez l’ordre de la consigne.`,
    'x-wrong-shape': ({ shape }) =>
      `\`xTrain\` a bien le rang 3, mais sa forme est ${shapeText(shape)}. J’attendais le nombre d’exemples, puis le nombre de pas de temps, comme dans X, puis la dimension de chaque vecteur, qui est ici un seul nombre.`,
    'x-transposed': () =>
      '`xTrain` a la bonne forme, mais ses valeurs se suivent comme si X avait été transposé : une séquence y mélange plusieurs exemples. Changez la forme de X lui-même, sans `transpose`.',
    'y-is-x': () =>
      '`yTrain` contient les valeurs de X, et j’attendais celles de y. `loadData()` renvoie deux tenseurs, X d’abord : `const [X, y] = loadData();`.',
    'y-taken-from-x': () =>
      '`yTrain` est une colonne de X : ce sont des années que le réseau a déjà lues. J’attendais l’année qui suit chaque exemple, celle qu’il doit deviner : elle est dans y, le second tenseur que `loadData()` renvoie.',
    'y-wrong-shape': ({ shape }) =>
      `\`yTrain\` a les bonnes valeurs, mais la forme ${shapeText(shape)}. J’attendais une valeur par exemple : une seule dimension, comme dans y, ou une colonne.`,
    'wrong-dtype': ({ what, dtype }) =>
      `Les valeurs de \`${what}\` sont du type \`${dtype}\`, et j’attendais \`float32\`, des nombres à virgule : un entier perdrait ce qui suit la virgule, et un texte ne se calcule pas. Retirez ce qui change le type.`,
    'value-count': ({ what, expected, found }) =>
      `J’attendais ${expected} valeurs dans \`${what}\`, et j’en ai trouvé ${found}. Changer la forme n’ajoute ni ne retire rien : partez du tenseur entier que \`loadData()\` renvoie.`,
    'values-rounded': ({ what, decimals }) =>
      `Les valeurs de \`${what}\` sont arrondies (chiffres après la virgule : ${decimals}), et j’attendais celles de \`loadData()\` telles quelles. N’arrondissez rien : d’une année à l’autre, tout se joue dans les petites différences.`,
    'values-reordered': ({ what }) =>
      `\`${what}\` a toutes les valeurs attendues, mais pas à leur place. L’ordre des années et des exemples compte : changez la forme seulement, sans trier, retourner ni mélanger.`,
    'values-rescaled': ({ what }) =>
      `Les valeurs de \`${what}\` ont changé d’échelle, et j’attendais celles de \`loadData()\` telles quelles : elles sont déjà à l’échelle qui convient. Retirez le calcul, et changez la forme seulement.`,
    'value-wrong': ({ what, expected, found }) =>
      `\`${what}\` vaut ${fr(found)}, et j’attendais ${fr(expected)}. Partez du tenseur que \`loadData()\` renvoie, et n’en changez que la forme.`,
  },
};

const enText: Text = {
  title: 'The shape of sequences',
  checks: {
    'shape-before': '`shapeBefore` is the shape of X before any change',
    'fits-lstm': '`fitsLstm` says whether an LSTM layer can read X as it is',
    'x-shape': '`xTrain` has the shape (examples, time steps, dimension of each vector)',
    'x-values': '`xTrain` has all the values of X, each in its place',
    'y-train': '`yTrain` has the values to predict, one for each example',
  },
  hints: [
    'Show `X.shape` and count the dimensions, then count those that a recurrent layer expects. Which of the three does X lack?',
    'At each time step X gives a single number, and a single number is a vector of dimension 1. So there is no value to add: only a dimension of length 1, in the right place.',
    '`X.shape` gives the first answer and helps with the second. For the third, `X.reshape([…])` with the three lengths in the order of the prompt, or `X.expandDims(…)` with the axis to add. The fourth is `y`.',
  ],
  feedback: {
    'shape-before-empty': () =>
      'I expected the shape of X in `shapeBefore`, and the list is empty. A tensor knows its shape: read `X.shape`.',
    'shape-before-is-after': ({ found }) =>
      `I expected the shape of X before any change in \`shapeBefore\`, and found ${shapeText(found)}, which has three dimensions already. Read \`X.shape\` on the tensor that \`loadData()\` returns.`,
    'shape-before-swapped': ({ found }) =>
      `I found ${shapeText(found)} in \`shapeBefore\`, and expected these two numbers in the other order: a shape begins with the number of rows, which are the examples here. Read it with \`X.shape\`, without transposing X.`,
    'shape-before-of-y': ({ found }) =>
      `I found ${shapeText(found)} in \`shapeBefore\`: that is the shape of y, and I expected that of X. \`loadData()\` returns X first, then y.`,
    'shape-before-wrong': ({ found }) =>
      `I expected the shape of X in \`shapeBefore\`, and found ${shapeText(found)}. Rather than working it out, read \`X.shape\` before you change anything.`,
    'thinks-it-fits': () =>
      'I expected `false`, and found `true`. An LSTM layer reads a tensor of rank 3, and X is only of rank 2: it does not say how many numbers make a vector. Try `tf.layers.lstm({ units: 1 }).apply(X)`: you will see the error.',
    'tensor-empty': ({ what }) =>
      `I expected data in \`${what}\`, and this tensor has no value. Put your answer in the place of \`tf.tensor([])\`.`,
    'x-not-reshaped': ({ shape }) =>
      `\`xTrain\` still has the shape ${shapeText(shape)}, that of X, and I expected a tensor of rank 3. \`reshape\` does not change X itself: keep what it returns in \`xTrain\`.`,
    'x-wrong-rank': ({ shape }) =>
      `I expected a tensor of rank 3, and \`xTrain\` has the shape ${shapeText(shape)}, of rank ${shape.length}. One length for each of these three things, and nothing more: the examples, the time steps, the dimension of each vector.`,
    'x-one-long-step': ({ shape }) =>
      `\`xTrain\` has the shape ${shapeText(shape)}: each example would be a sequence of a single time step, and the network would have nothing to remember. I expected one time step for each year, and a single number at each step: the dimension of length 1 goes elsewhere.`,
    'x-one-example': ({ shape }) =>
      `\`xTrain\` has the shape ${shapeText(shape)}: it would be a single example, whose vectors are the rows of X. I expected each row to remain an example: the dimension of length 1 goes elsewhere.`,
    'x-axes-swapped': ({ shape }) =>
      `\`xTrain\` has the shape ${shapeText(shape)}: the examples and the time steps have changed places. I expected the number of examples first, as in X: do not transpose, and keep the order of the prompt.`,
    'x-wrong-shape': ({ shape }) =>
      `\`xTrain\` is of rank 3 as it should be, but its shape is ${shapeText(shape)}. I expected the number of examples, then the number of time steps, as in X, then the dimension of each vector, which is a single number here.`,
    'x-transposed': () =>
      '`xTrain` has the right shape, but its values follow each other as if X had been transposed: a sequence mixes several examples. Change the shape of X itself, without `transpose`.',
    'y-is-x': () =>
      '`yTrain` holds the values of X, and I expected those of y. `loadData()` returns two tensors, X first: `const [X, y] = loadData();`.',
    'y-taken-from-x': () =>
      '`yTrain` is a column of X: these are years that the network has read already. I expected the year that follows each example, the one it must guess: it is in y, the second tensor that `loadData()` returns.',
    'y-wrong-shape': ({ shape }) =>
      `\`yTrain\` has the right values, but the shape ${shapeText(shape)}. I expected one value for each example: a single dimension, as in y, or a column.`,
    'wrong-dtype': ({ what, dtype }) =>
      `The values of \`${what}\` are of type \`${dtype}\`, and I expected \`float32\`, numbers with decimals: a whole number would lose them, and a text cannot be computed with. Remove what changes the type.`,
    'value-count': ({ what, expected, found }) =>
      `I expected ${expected} values in \`${what}\`, and found ${found}. Changing the shape adds nothing and removes nothing: start from the whole tensor that \`loadData()\` returns.`,
    'values-rounded': ({ what, decimals }) =>
      `The values of \`${what}\` are rounded (digits after the decimal point: ${decimals}), and I expected those of \`loadData()\` as they are. Round nothing: from one year to the next, the small differences are all there is.`,
    'values-reordered': ({ what }) =>
      `\`${what}\` has all the values expected, but not in their places. The order of the years and of the examples matters: change the shape only, without sorting, reversing or shuffling.`,
    'values-rescaled': ({ what }) =>
      `The values of \`${what}\` are on another scale, and I expected those of \`loadData()\` as they are: they have the scale that suits already. Remove the computation, and change the shape only.`,
    'value-wrong': ({ what, expected, found }) =>
      `\`${what}\` is ${en(found)}, and I expected ${en(expected)}. Start from the tensor that \`loadData()\` returns, and change nothing but its shape.`,
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };

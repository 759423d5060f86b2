import type { Bilingual, ExerciseText } from '../../src/grader';
import { numberEn as en, numberFr as fr, shapeText } from '../../src/grader';
import { structureEn } from '../../src/judging/regression-model-en';
import { structureFr } from '../../src/judging/regression-model-fr';
import { trainingEn } from '../../src/judging/regression-training-en';
import { trainingFr } from '../../src/judging/regression-training-fr';
import type { Feedback, grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const frText: Text = {
  title: 'Entraîner le modèle',
  checks: {
    'x-train': 'xTrain a la forme [5, 4, 1], et les valeurs des données',
    'y-train': 'yTrain contient l’année à prédire de chaque exemple',
    model: 'Le modèle est celui de l’étape 6',
    epochs: 'Le modèle a vu les cinq exemples pendant deux époques',
    history: 'history est ce que fit a renvoyé, avec une perte par époque',
    training: 'Les poids et les pertes sont ceux de la descente de gradient',
  },
  hints: [
    'Vous avez déjà presque tout : le tenseur de l’étape 7, le modèle compilé de l’étape 6. Il reste à appeler la méthode du modèle qui ajuste ses poids aux données.',
    '`model.fit` prend les exemples, les valeurs à prédire, et un objet d’options où `epochs` est le nombre d’époques. Elle rend une promesse : dans une fonction `async`, `await` en donne le contenu.',
    'À la fin : `const history = await model.fit(xTrain, yTrain, { epochs: … });`, puis `return { model, history, xTrain, yTrain };`. Avant : `const [X, y] = loadData();`, `reshape` pour passer à la forme [5, 4, 1], et les lignes de l’étape 6.',
  ],
  feedback: {
    ...structureFr,
    ...trainingFr,
    'x-wrong-rank': ({ shape }) =>
      `Une couche LSTM lit un tenseur de rang 3 : j’attendais un \`xTrain\` de forme \`[5, 4, 1]\`, et j’ai trouvé la forme \`${shapeText(shape)}\`, de rang ${shape.length}. Changez la forme de X, comme à l’étape 7.`,
    'x-wrong-shape': ({ shape }) =>
      `J’attendais un \`xTrain\` de forme \`[5, 4, 1]\` : cinq exemples, quatre pas de temps, un nombre à chaque pas. J’ai trouvé la forme \`${shapeText(shape)}\`. Donnez les dimensions dans cet ordre.`,
    'x-other-values': ({ example, step, expected, found }) =>
      `Dans \`xTrain\`, exemple ${example}, pas ${step}, j’attendais ${fr(expected)}, la valeur que donne \`loadData()\`, et j’ai trouvé ${fr(found)}. Gardez les données telles quelles : seule leur forme change.`,
    'x-repeats-example': ({ example }) =>
      `Dans \`xTrain\`, l’exemple ${example} est déjà là plus haut, et il manque donc un autre exemple. Gardez les cinq exemples de \`loadData()\`, chacun une fois.`,
    'y-wrong-shape': ({ shape }) =>
      `J’attendais un \`yTrain\` de forme \`[5]\` ou \`[5, 1]\`, une valeur par exemple, et j’ai trouvé la forme \`${shapeText(shape)}\`. Prenez le second tenseur de \`loadData()\`.`,
    'y-out-of-order': ({ example, expected, found }) =>
      `Les valeurs de \`yTrain\` sont les bonnes, mais pas dans l’ordre des exemples de \`xTrain\` : pour l’exemple ${example}, j’attendais ${fr(expected)}, et j’ai trouvé ${fr(found)}. Gardez les deux tenseurs dans le même ordre.`,
    'y-other-values': ({ example, expected, found }) =>
      `Dans \`yTrain\`, pour l’exemple ${example}, j’attendais ${fr(expected)}, la valeur que donne \`loadData()\`, et j’ai trouvé ${fr(found)}. Prenez le second tenseur de \`loadData()\` tel quel.`,
    'trained-before': () =>
      'J’attendais que `train()` entraîne le modèle, et rien n’a été entraîné pendant l’appel : c’était déjà fait avant. Mettez l’appel de `fit` dans la fonction `train` elle-même.',
    'never-trained': () =>
      'J’attendais que `train()` entraîne un modèle avec sa méthode `fit`, et aucun ne l’a été ainsi. Appelez `model.fit` dans la fonction `train`, avec `await` devant.',
    'trained-on-other-data': ({ found }) =>
      `Le modèle devrait être entraîné sur les exemples de \`loadData()\`, et il en a vu un autre, qui commence par ${found.map(fr).join(' ; ')}. Donnez à \`fit\` les mêmes données que celles que vous renvoyez.`,
    'trained-on-wrong-pairs': ({ expected, found }) =>
      `Pendant l’entraînement, un exemple qui allait avec la valeur ${fr(expected)} a été donné avec la valeur ${fr(found)}. Donnez à \`fit\` les deux tenseurs de \`loadData()\` dans le même ordre.`,
    'trained-on-some-examples': ({ found }) =>
      `Le modèle devrait voir les cinq exemples, et il n’en a vu que ${found}. Donnez à \`fit\` tout \`xTrain\` et tout \`yTrain\`.`,
    'wrong-epochs': ({ found }) =>
      `J’attendais deux époques, et le modèle a vu les exemples ${fr(found)} fois. Donnez à \`fit\` l’option \`epochs: 2\`, et n’entraînez le modèle qu’une fois.`,
    'history-unwrapped': () =>
      'J’attendais pour `history` ce que `fit` renvoie, tout entier, et j’ai trouvé des pertes seules. Renvoyez le résultat de `await model.fit(…)` sans en extraire une partie : les pertes y sont, dans `history.history.loss`.',
    'history-not-from-fit': () =>
      'J’attendais pour `history` ce qu’un appel de `fit` a renvoyé pendant `train()`, et celui-ci vient d’ailleurs. Écrivez `const history = await model.fit(…)` dans la fonction, et renvoyez-le tel quel.',
    'losses-not-finite': ({ epoch, found }) =>
      `À l’époque ${epoch}, la perte devrait être un nombre ordinaire, et elle vaut ${fr(found)}. Le plus souvent, c’est que les poids sont devenus trop grands : prenez un taux d’apprentissage plus petit, par exemple 0,01.`,
    'wrong-loss-count': ({ expected, found }) =>
      `J’attendais une perte par époque, soit ${expected} en tout, et j’en ai trouvé ${found} dans \`history.history.loss\`. Renvoyez ce que \`fit\` a renvoyé, sans rien y ajouter ni en retirer.`,
    'losses-differ': ({ epoch, expected, found }) =>
      `J’ai refait l’entraînement de votre modèle sur les mêmes exemples : à l’époque ${epoch}, la perte y vaut ${fr(expected)}, et \`history\` dit ${fr(found)}. Renvoyez ce que \`fit\` a renvoyé, sans y changer une valeur.`,
    'other-model-returned': () =>
      'Le modèle que `train()` renvoie n’est pas celui qui a été entraîné. Renvoyez celui sur lequel vous avez appelé `fit`.',
    'training-needs-model': () =>
      'Pour vérifier l’entraînement, je le refais de mon côté, et je ne sais le faire qu’avec les couches `LSTM → Flatten → Dense` de l’étape 6. Corrigez d’abord le modèle.',
    'targets-without-column': ({ shape }) =>
      `Dans chaque lot, j’attendais des valeurs à prédire en colonne, comme \`[${shape[0]}, 1]\`, et j’ai trouvé la forme \`${shapeText(shape)}\` : \`fitDataset\` ne la complète pas, et la perte compare alors chaque prédiction à toutes les valeurs du lot. Donnez d’abord à y la forme \`[5, 1]\`.`,
    'weights-not-finite': ({ found }) =>
      `Après l’entraînement, les poids devraient être des nombres ordinaires, et j’ai trouvé ${fr(found)}. Prenez un taux d’apprentissage plus petit, par exemple 0,01.`,
    'weights-unmoved': () =>
      'Après l’entraînement, les poids devraient avoir changé, et ils sont tous restés où ils étaient. Vérifiez que rien ne les remet à leur place, et que le taux d’apprentissage n’est pas trop petit.',
    'loss-of-step-differs': ({ step, expected, found }) =>
      `J’ai refait l’entraînement de votre modèle sur les mêmes exemples : au pas ${step}, j’attendais une perte de ${fr(expected)}, et j’ai trouvé ${fr(found)}. Entre deux pas, ne touchez pas aux poids, et gardez les couches telles que \`tf.layers\` les crée.`,
    'weights-differ': ({ expected, found }) =>
      `J’ai refait l’entraînement de votre modèle sur les mêmes exemples : un poids devrait valoir ${fr(expected)} à la fin, et j’ai trouvé ${fr(found)}. Une fois \`fit\` terminé, ne changez plus les poids.`,
  },
};

const enText: Text = {
  title: 'Training the model',
  checks: {
    'x-train': 'xTrain has the shape [5, 4, 1], and the values of the data',
    'y-train': 'yTrain holds the year to predict for each example',
    model: 'The model is that of step 6',
    epochs: 'The model saw the five examples for two epochs',
    history: 'history is what fit returned, with one loss per epoch',
    training: 'The weights and the losses are those of gradient descent',
  },
  hints: [
    'You have nearly everything already: the tensor of step 7, the compiled model of step 6. What is left is to call the method of the model that fits its weights to the data.',
    '`model.fit` takes the examples, the values to predict, and an object of options where `epochs` is the number of epochs. It gives a promise: in an `async` function, `await` gives what it holds.',
    'At the end: `const history = await model.fit(xTrain, yTrain, { epochs: … });`, then `return { model, history, xTrain, yTrain };`. Before that: `const [X, y] = loadData();`, `reshape` to get the shape [5, 4, 1], and the lines of step 6.',
  ],
  feedback: {
    ...structureEn,
    ...trainingEn,
    'x-wrong-rank': ({ shape }) =>
      `An LSTM layer reads a tensor of rank 3: I expected an \`xTrain\` of shape \`[5, 4, 1]\`, and found the shape \`${shapeText(shape)}\`, of rank ${shape.length}. Change the shape of X, as in step 7.`,
    'x-wrong-shape': ({ shape }) =>
      `I expected an \`xTrain\` of shape \`[5, 4, 1]\`: five examples, four time steps, one number at each step. I found the shape \`${shapeText(shape)}\`. Give the dimensions in this order.`,
    'x-other-values': ({ example, step, expected, found }) =>
      `In \`xTrain\`, example ${example}, step ${step}, I expected ${en(expected)}, the value that \`loadData()\` gives, and found ${en(found)}. Keep the data as they are: only their shape changes.`,
    'x-repeats-example': ({ example }) =>
      `In \`xTrain\`, example ${example} has already come before, so another example is missing. Keep the five examples of \`loadData()\`, each of them once.`,
    'y-wrong-shape': ({ shape }) =>
      `I expected a \`yTrain\` of shape \`[5]\` or \`[5, 1]\`, one value for each example, and found the shape \`${shapeText(shape)}\`. Take the second tensor of \`loadData()\`.`,
    'y-out-of-order': ({ example, expected, found }) =>
      `The values of \`yTrain\` are right, but not in the order of the examples of \`xTrain\`: for example ${example} I expected ${en(expected)}, and found ${en(found)}. Keep the two tensors in the same order.`,
    'y-other-values': ({ example, expected, found }) =>
      `In \`yTrain\`, for example ${example}, I expected ${en(expected)}, the value that \`loadData()\` gives, and found ${en(found)}. Take the second tensor of \`loadData()\` as it is.`,
    'trained-before': () =>
      'I expected `train()` to train the model, and nothing was trained during the call: that had been done before. Put the call of `fit` in the function `train` itself.',
    'never-trained': () =>
      'I expected `train()` to train a model with its method `fit`, and none was trained that way. Call `model.fit` in the function `train`, with `await` in front of it.',
    'trained-on-other-data': ({ found }) =>
      `The model should be trained on the examples of \`loadData()\`, and it saw another one, which begins with ${found.map(en).join(', ')}. Give \`fit\` the same data as those that you return.`,
    'trained-on-wrong-pairs': ({ expected, found }) =>
      `During the training, an example that goes with the value ${en(expected)} was given with the value ${en(found)}. Give \`fit\` the two tensors of \`loadData()\` in the same order.`,
    'trained-on-some-examples': ({ found }) =>
      `The model should see the five examples, and it saw only ${found} of them. Give \`fit\` all of \`xTrain\` and all of \`yTrain\`.`,
    'wrong-epochs': ({ found }) =>
      `I expected two epochs, and the model saw the examples ${en(found)} time${found === 1 ? '' : 's'}. Give \`fit\` the option \`epochs: 2\`, and train the model only once.`,
    'history-unwrapped': () =>
      'I expected `history` to be all of what `fit` returns, and found the losses alone. Return the result of `await model.fit(…)` without taking a part out of it: the losses are there, in `history.history.loss`.',
    'history-not-from-fit': () =>
      'I expected `history` to be what a call of `fit` returned during `train()`, and this one comes from elsewhere. Write `const history = await model.fit(…)` in the function, and return it as it is.',
    'losses-not-finite': ({ epoch, found }) =>
      `In epoch ${epoch} the loss should be an ordinary number, and it is ${en(found)}. Most often the weights have become too large: take a smaller learning rate, 0.01 for example.`,
    'wrong-loss-count': ({ expected, found }) =>
      `I expected one loss per epoch, ${expected} in all, and found ${found} in \`history.history.loss\`. Return what \`fit\` returned, without adding or removing anything.`,
    'losses-differ': ({ epoch, expected, found }) =>
      `I repeated your model’s training on the same examples: in epoch ${epoch} the loss is ${en(expected)} there, and \`history\` says ${en(found)}. Return what \`fit\` returned, without changing a value.`,
    'other-model-returned': () =>
      'The model that `train()` returns is not the one that was trained. Return the one on which you called `fit`.',
    'training-needs-model': () =>
      'To check the training I repeat it on my side, and I can do so only with the layers `LSTM → Flatten → Dense` of step 6. Correct the model first.',
    'targets-without-column': ({ shape }) =>
      `In each batch I expected the values to predict as a column, such as \`[${shape[0]}, 1]\`, and found the shape \`${shapeText(shape)}\`: \`fitDataset\` does not complete it, and the loss then compares each prediction with every value of the batch. Give y the shape \`[5, 1]\` first.`,
    'weights-not-finite': ({ found }) =>
      `After the training the weights should be ordinary numbers, and I found ${en(found)}. Take a smaller learning rate, 0.01 for example.`,
    'weights-unmoved': () =>
      'After the training the weights should have changed, and all of them stayed where they were. Check that nothing puts them back, and that the learning rate is not too small.',
    'loss-of-step-differs': ({ step, expected, found }) =>
      `I repeated your model’s training on the same examples: at step ${step} I expected a loss of ${en(expected)}, and found ${en(found)}. Between two steps, leave the weights alone, and keep the layers as \`tf.layers\` makes them.`,
    'weights-differ': ({ expected, found }) =>
      `I repeated your model’s training on the same examples: a weight should be ${en(expected)} in the end, and I found ${en(found)}. Once \`fit\` has ended, do not change the weights any more.`,
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };

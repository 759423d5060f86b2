import { type Bilingual, type ExerciseText, numberEn, numberFr, shapeText } from '../../src/grader';
import { sayGatedLayerEn } from '../../src/judging/recurrent-layer-en';
import { sayGatedLayerFr } from '../../src/judging/recurrent-layer-fr';
import type { Feedback } from './feedback';
import type { grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const expected = { className: 'GRU', units: 16 };

// In full: 960.0001 is not 960.
const foundFr = (found: number) =>
  `Dans \`parameterCount\`, j’ai trouvé ${String(found).replace('.', ',')}`;
const foundEn = (found: number) => `In \`parameterCount\` I found ${found}`;

export const text: Bilingual<Text> = {
  fr: {
    title: 'Une couche GRU, et ses paramètres',
    checks: {
      kind: 'layer est une couche GRU',
      units: 'La couche a 16 unités',
      sequences: 'Elle renvoie l’état caché de chaque pas de temps',
      outputs: 'Sur un lot de séquences, elle calcule ce que calcule une couche GRU',
      'parameter-count': 'parameterCount est le nombre de ses paramètres pour 3 nombres par pas',
    },
    hints: [
      'La couche se crée comme celle de l’exercice 05 ; une option de plus lui fait renvoyer toute la séquence. Pour le compte : combien de vecteurs la couche calcule-t-elle, à chaque pas, à partir de x et de h ?',
      'L’option s’appelle `returnSequences`, et vaut vrai ou faux. Pour le compte, les deux portes et l’état candidat ont chacun trois objets : une matrice d’une ligne par nombre lu, une matrice d’une ligne par unité, un biais, tous de 16 colonnes.',
      'Écrivez `tf.layers.gru({ units: …, returnSequences: … })`. Pour le compte, additionnez les tailles de W, de U et de b pour une seule porte, puis multipliez par le nombre de fois que la couche les a.',
    ],
    feedback: {
      ...sayGatedLayerFr(expected),
      'last-state-only': ({ found }) =>
        `J’attendais une sortie à trois dimensions (séquences, pas de temps, unités), et j’en ai trouvé une de forme \`${shapeText(found)}\` : la couche ne renvoie que son dernier état caché. Ajoutez l’option \`returnSequences: true\`.`,
      'count-not-whole': ({ found }) =>
        `${foundFr(found)}, et j’attendais un nombre entier, plus grand que 0 : on compte des nombres. Écrivez le calcul, avec des additions et des multiplications.`,
      'count-of-tensors': ({ found }) =>
        `${foundFr(found)} : la couche range bien ses paramètres dans autant de tenseurs, mais j’attendais le nombre des nombres qu’ils contiennent. Multipliez les dimensions de chacun, puis additionnez.`,
      'count-of-one': ({ found }) =>
        `${foundFr(found)} : c’est le compte d’une seule matrice W, d’une seule matrice U et de leur biais, comme dans SimpleRNN. J’attendais celui des deux portes et de l’état candidat : chacun a les siens.`,
      'count-of-two': ({ found }) =>
        `${foundFr(found)} : c’est le compte des deux portes seules. J’attendais aussi l’état candidat h′, qui a sa matrice W, sa matrice U et son biais : ajoutez-les.`,
      'count-of-four': ({ found }) =>
        `${foundFr(found)} : c’est le compte d’une couche LSTM, qui a une porte de plus. J’attendais celui d’une couche GRU : deux portes et l’état candidat.`,
      'count-without-bias': ({ found }) =>
        `${foundFr(found)} : il manque les biais. J’attendais, à côté de W et de U, un nombre par unité pour chaque porte et pour l’état candidat : ajoutez-les.`,
      'count-with-two-biases': ({ found }) =>
        `${foundFr(found)} : c’est ce que compte Keras, dont la couche GRU a deux biais par porte (\`reset_after\`). J’attendais le compte des formules de l’énoncé, avec un seul biais : celui de TensorFlow.js.`,
      'count-without-state': ({ found }) =>
        `${foundFr(found)} : il manque les matrices U. J’attendais aussi les poids qui relient les unités entre elles, d’un pas de temps au suivant : ajoutez une ligne par unité et par colonne.`,
      'count-without-input': ({ found }) =>
        `${foundFr(found)} : il manque les matrices W. J’attendais aussi les poids qui lisent les 3 nombres de chaque pas de temps : ajoutez une ligne par nombre lu.`,
      'count-for-other-input': ({ found, features }) =>
        `${foundFr(found)} : c’est le compte pour des pas de temps de ${numberFr(features)} nombre${features > 1 ? 's' : ''}. J’attendais celui pour 3 nombres par pas : le nombre de pas et celui des séquences n’y changent rien.`,
      'count-wrong': ({ found }) =>
        `${foundFr(found)}, et j’attendais un autre compte. Pour une seule porte, additionnez la taille de W (3 lignes, 16 colonnes), celle de U (16 lignes, 16 colonnes) et celle du biais ; les deux portes et l’état candidat ont chacun les leurs.`,
    },
  },
  en: {
    title: 'A GRU layer, and its parameters',
    checks: {
      kind: 'layer is a GRU layer',
      units: 'The layer has 16 units',
      sequences: 'It returns the hidden state of every time step',
      outputs: 'On a batch of sequences, it computes what a GRU layer computes',
      'parameter-count': 'parameterCount is the number of its parameters for 3 numbers a step',
    },
    hints: [
      'The layer is made like that of exercise 05; one more option makes it return the whole sequence. For the count: how many vectors does the layer compute, at each step, from x and h?',
      'The option is called `returnSequences`, and is true or false. For the count, the two gates and the candidate state have three things each: a matrix of one row for each number read, a matrix of one row for each unit, a bias, all of 16 columns.',
      'Write `tf.layers.gru({ units: …, returnSequences: … })`. For the count, add up the sizes of W, of U and of b for one gate alone, then multiply by the number of times that the layer has them.',
    ],
    feedback: {
      ...sayGatedLayerEn(expected),
      'last-state-only': ({ found }) =>
        `I expected an output of three dimensions (sequences, time steps, units), and found one of shape \`${shapeText(found)}\`: the layer returns its last hidden state only. Add the option \`returnSequences: true\`.`,
      'count-not-whole': ({ found }) =>
        `${foundEn(found)}, and expected a whole number above 0: numbers are being counted. Write the computation, with additions and multiplications.`,
      'count-of-tensors': ({ found }) =>
        `${foundEn(found)}: the layer does keep its parameters in so many tensors, but I expected the number of the numbers in them. Multiply the dimensions of each, then add up.`,
      'count-of-one': ({ found }) =>
        `${foundEn(found)}: it is the count of one matrix W, one matrix U and their bias, as in SimpleRNN. I expected that of the two gates and the candidate state: each has its own.`,
      'count-of-two': ({ found }) =>
        `${foundEn(found)}: it is the count of the two gates alone. I expected the candidate state h′ too, which has a matrix W, a matrix U and a bias: add them.`,
      'count-of-four': ({ found }) =>
        `${foundEn(found)}: it is the count of an LSTM layer, which has one gate more. I expected that of a GRU layer: two gates and the candidate state.`,
      'count-without-bias': ({ found }) =>
        `${foundEn(found)}: the biases are missing. Beside W and U I expected one number for each unit, for each gate and for the candidate state: add them.`,
      'count-with-two-biases': ({ found }) =>
        `${foundEn(found)}: this is what Keras counts, whose GRU layer has two biases for each gate (\`reset_after\`). I expected the count of the prompt’s formulas, with a single bias: that of TensorFlow.js.`,
      'count-without-state': ({ found }) =>
        `${foundEn(found)}: the matrices U are missing. I expected the weights too that join the units to each other, from one time step to the next: add a row for each unit and column.`,
      'count-without-input': ({ found }) =>
        `${foundEn(found)}: the matrices W are missing. I expected the weights too that read the 3 numbers of each time step: add a row for each number read.`,
      'count-for-other-input': ({ found, features }) =>
        `${foundEn(found)}: it is the count for time steps of ${numberEn(features)} number${features === 1 ? '' : 's'}. I expected the one for 3 numbers a step: the number of steps and that of sequences change nothing.`,
      'count-wrong': ({ found }) =>
        `${foundEn(found)}, and expected another count. For one gate alone, add up the size of W (3 rows, 16 columns), that of U (16 rows, 16 columns) and that of the bias; the two gates and the candidate state have their own each.`,
    },
  },
};

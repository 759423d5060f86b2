import type { Bilingual, ExerciseText } from '../../src/grader';
import { sayGatedLayerEn } from '../../src/judging/recurrent-layer-en';
import type { GatedLayerFeedback } from '../../src/judging/recurrent-layer-feedback';
import { sayGatedLayerFr } from '../../src/judging/recurrent-layer-fr';
import type { grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, GatedLayerFeedback>;

const expected = { className: 'LSTM', units: 30 };

export const text: Bilingual<Text> = {
  fr: {
    title: 'Une couche LSTM',
    checks: {
      kind: 'layer est une couche LSTM',
      units: 'La couche a 30 unités',
      outputs: 'Sur un lot de séquences, elle calcule ce que calcule une couche LSTM',
    },
    hints: [
      'Cet exercice ressemble au précédent : une seule ligne suffit. Qu’est-ce qui change d’une couche SimpleRNN à une couche LSTM quand on la crée ?',
      'La couche se crée avec la fonction de `tf.layers` qui porte son nom, tout en minuscules. Les portes et l’état de cellule sont déjà dedans : une seule option est à donner.',
      'Remplacez toute la ligne par `export const layer = tf.layers.lstm({ units: … });`, avec le bon nombre à la place des points.',
    ],
    feedback: sayGatedLayerFr(expected),
  },
  en: {
    title: 'An LSTM layer',
    checks: {
      kind: 'layer is an LSTM layer',
      units: 'The layer has 30 units',
      outputs: 'On a batch of sequences, it computes what an LSTM layer computes',
    },
    hints: [
      'This exercise is like the one before: one line is enough. What changes from a SimpleRNN layer to an LSTM layer when you make it?',
      'The layer is made with the function of `tf.layers` that bears its name, all in small letters. The gates and the cell state are in it already: there is one option to give.',
      'Replace the whole line with `export const layer = tf.layers.lstm({ units: … });`, with the right number in the place of the dots.',
    ],
    feedback: sayGatedLayerEn(expected),
  },
};

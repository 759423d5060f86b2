import type { Bilingual, ExerciseText } from '../../src/grader';
import { sayRecurrentLayerEn } from '../../src/judging/recurrent-layer-en';
import type { RecurrentLayerFeedback } from '../../src/judging/recurrent-layer-feedback';
import { sayRecurrentLayerFr } from '../../src/judging/recurrent-layer-fr';
import type { grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, RecurrentLayerFeedback>;

const expected = { className: 'SimpleRNN', units: 30 };

export const text: Bilingual<Text> = {
  fr: {
    title: 'Une couche SimpleRNN',
    checks: {
      kind: 'layer est une couche SimpleRNN',
      units: 'La couche a 30 unités',
      outputs: 'Sur un lot de séquences, elle calcule h ← tanh(x · W + h · U + b)',
    },
    hints: [
      'Il n’y a rien à programmer : TensorFlow.js range ses couches toutes faites dans `tf.layers`. Que vous propose votre éditeur quand vous tapez `tf.layers.` ?',
      'Chaque couche a sa fonction, qui porte son nom et commence par une minuscule. On lui donne un objet d’options entre accolades ; celle qui fixe le nombre d’unités s’appelle `units`.',
      'Remplacez toute la ligne par `export const layer = tf.layers.simpleRNN({ units: … });`, avec le bon nombre à la place des points.',
    ],
    feedback: sayRecurrentLayerFr(expected),
  },
  en: {
    title: 'A SimpleRNN layer',
    checks: {
      kind: 'layer is a SimpleRNN layer',
      units: 'The layer has 30 units',
      outputs: 'On a batch of sequences, it computes h ← tanh(x · W + h · U + b)',
    },
    hints: [
      'There is nothing to program: TensorFlow.js keeps its ready-made layers in `tf.layers`. What does your editor suggest when you type `tf.layers.`?',
      'Each layer has its function, which bears its name and begins with a small letter. It is given an object of options in braces; the one that sets the number of units is called `units`.',
      'Replace the whole line with `export const layer = tf.layers.simpleRNN({ units: … });`, with the right number in the place of the dots.',
    ],
    feedback: sayRecurrentLayerEn(expected),
  },
};

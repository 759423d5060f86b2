import { type Bilingual, type ExerciseText, numberEn, numberFr } from '../../src/grader';
import type { Feedback, grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

export const text: Bilingual<Text> = {
  fr: {
    title: 'Le double',
    checks: { doubles: '`double` renvoie le double de son argument' },
    hints: [
      'Un premier indice met sur la voie : que donne la même quantité, prise deux fois ?',
      'Un deuxième en dit plus : une seule opération suffit, une addition ou une multiplication.',
      'Un troisième dit presque tout : renvoyez `x` multiplié par le nombre qu’il faut.',
    ],
    feedback: {
      'not-doubled': ({ x, expected, found }) =>
        `Pour \`double(${x})\`, j’attendais ${numberFr(expected)} et j’ai trouvé ${numberFr(found)}. Comptez \`x\` deux fois, ni plus ni moins.`,
    },
  },
  en: {
    title: 'Twice as much',
    checks: { doubles: '`double` returns twice its argument' },
    hints: [
      'A first hint is a nudge: what does the same amount give when it is taken two times?',
      'A second one says more: one operation is enough, an addition or a multiplication.',
      'A third is nearly there: return `x` multiplied by the right number.',
    ],
    feedback: {
      'not-doubled': ({ x, expected, found }) =>
        `For \`double(${x})\` I expected ${numberEn(expected)} and found ${numberEn(found)}. Count \`x\` two times, no more and no less.`,
    },
  },
};

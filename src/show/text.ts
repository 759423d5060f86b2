import type { Bilingual } from '../messages/text';
import type { ExerciseStatus } from '../report/schema';

/** The few words around a report. */
export interface ShowText {
  readonly status: Readonly<Record<ExerciseStatus, string>>;
  readonly printed: string;
  readonly moreLines: (count: number) => string;
  /** What the reader of explanations can and cannot see. */
  readonly limits: string;
  readonly selfCheck: string;
  readonly modelAnswer: string;
}

export const showText: Bilingual<ShowText> = {
  fr: {
    status: {
      passed: 'réussi',
      failed: 'à corriger',
      todo: 'à faire',
      revise: 'à compléter',
      review: 'en relecture',
      ungraded: 's’exécute',
      fault: 'panne',
    },
    printed: 'Votre code a affiché\u00A0:',
    moreLines: (count) => `… et encore ${count} ligne${count > 1 ? 's' : ''}`,
    limits:
      'Ce que je vois d’une explication\u00A0: ses mots, de qui parle chaque phrase, et ce qu’elle nie. Je ne sais pas suivre un raisonnement. Une idée que je n’ai pas trouvée est peut-être là, dite autrement\u00A0; une idée que j’ai trouvée n’est pas forcément comprise.',
    selfCheck:
      'Pour vous relire, sans points\u00A0: les idées que j’ai trouvées dans votre explication, et d’autres auxquelles penser.',
    modelAnswer: 'Une réponse possible\u00A0:',
  },
  en: {
    status: {
      passed: 'passed',
      failed: 'to mend',
      todo: 'to do',
      revise: 'to revise',
      review: 'to be read',
      ungraded: 'runs',
      fault: 'fault',
    },
    printed: 'Your code printed:',
    moreLines: (count) => `… and ${count} more line${count > 1 ? 's' : ''}`,
    limits:
      'What I see of an explanation: its words, whom each sentence speaks of, and what it denies. I do not follow an argument. An idea that I have not found may be there, said otherwise; one that I have found may not be understood.',
    selfCheck:
      'To check yourself, apart from the points: the ideas that I found in your explanation, and others to think about.',
    modelAnswer: 'One possible answer:',
  },
};

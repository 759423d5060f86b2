import type { Bilingual } from '../messages/text';
import type { ExerciseStatus } from '../report/schema';

/** The few words around a report. */
export interface ShowText {
  readonly status: Readonly<Record<ExerciseStatus, string>>;
  readonly printed: string;
  readonly moreLines: (count: number) => string;
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
  },
};

import type { Status } from '../grading/verdict';
import type { Bilingual } from '../messages/text';

/** The few words around a report. */
export interface ShowText {
  readonly status: Readonly<Record<Status, string>>;
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
      fault: 'fault',
    },
    printed: 'Your code printed:',
    moreLines: (count) => `… and ${count} more line${count > 1 ? 's' : ''}`,
  },
};

import { shapeText } from '../messages/format';
import type { Bilingual, ExerciseText, Language } from '../messages/text';
import { kindNames } from '../messages/value-kinds';
import type { Export } from './exports';

/** What is said of an exercise that is not graded here. */
export interface UngradedFeedback {
  exports: { exports: readonly Export[] };
  'no-exports': Record<string, never>;
}

type Text = ExerciseText<'exports', UngradedFeedback>;

/** The words of an exercise whose grader and hints the teacher keeps. */
export function textFor(title: Bilingual<string>): Bilingual<Text> {
  return {
    fr: {
      title: title.fr,
      checks: { exports: 'Votre fichier s’exécute jusqu’au bout' },
      hints: [],
      feedback: {
        exports: ({ exports }) => `Il exporte :\n${list(exports, 'fr')}`,
        'no-exports': () =>
          'Votre fichier s’exécute, mais n’exporte rien. Gardez le mot `export` devant chaque nom que demande l’énoncé.',
      },
    },
    en: {
      title: title.en,
      checks: { exports: 'Your file runs to its end' },
      hints: [],
      feedback: {
        exports: ({ exports }) => `It exports:\n${list(exports, 'en')}`,
        'no-exports': () =>
          'Your file runs, but it exports nothing. Keep the word `export` before each name that the task asks for.',
      },
    },
  };
}

const words = {
  fr: { colon: ' :', shape: 'de forme', members: 'avec' },
  en: { colon: ':', shape: 'of shape', members: 'with' },
} as const;

function list(exports: readonly Export[], language: Language): string {
  return exports.map((each) => sayExport(each, language)).join('\n');
}

function sayExport({ name, kind, shape, layers, members }: Export, language: Language): string {
  const own = words[language];
  const parts = [kindNames[language][kind]];
  if (layers?.length) parts.push(`(${layers.join(', ')})`);
  if (shape) parts.push(`${own.shape} ${shapeText(shape)}`);
  if (members?.length) parts.push(`${own.members} ${members.join(', ')}`);
  return `- ${name}${own.colon} ${parts.join(' ')}`;
}

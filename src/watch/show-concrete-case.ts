import type { ConcreteCase } from '../concrete/concrete-case';
import { findConcreteCase, type JudgedExercise } from '../concrete/find-concrete-case';
import { frenchSpacing } from '../messages/french-spacing';
import type { Bilingual, Language } from '../messages/text';
import { makeVisible } from '../show/make-visible';
import { type Terminal, wrap } from '../show/terminal';
import type { Exercise } from '../workbook/exercise';

interface Text {
  readonly heading: (check: string) => string;
  /** As wide as each other: they are a column. */
  readonly given: string;
  readonly found: string;
  readonly expected: string;
}

const texts: Bilingual<Text> = {
  fr: {
    heading: (check) => `Un cas concret, pour « ${check} » :`,
    given: 'Donné  ',
    found: 'Obtenu ',
    expected: 'Attendu',
  },
  en: {
    heading: (check) => `A concrete case, for “${check}”:`,
    given: 'Given   ',
    found: 'Found   ',
    expected: 'Expected',
  },
};

/** A case in which the mistake of a check shows; nothing where there is none to show. */
export function showConcreteCase(
  exercise: Exercise,
  judged: JudgedExercise,
  check: string,
  language: Language,
  terminal: Terminal,
): string | undefined {
  const found = findConcreteCase(exercise, judged, check, language);
  if (!found) return undefined;
  const text = texts[language];
  const lines = linesOf(found, text).map((line) => wrap(spaced(line, language), terminal, '  '));
  const title = exercise.text[language].checks[check] ?? check;
  return [wrap(spaced(text.heading(title), language), terminal), ...lines].join('\n');
}

function linesOf({ given, found, expected }: ConcreteCase, text: Text): string[] {
  const inColumn = (label: string, words: string) =>
    `${label}  ${makeVisible(words).replaceAll('\n', `\n${' '.repeat(label.length + 2)}`)}`;
  return [
    inColumn(text.given, given),
    inColumn(text.found, found),
    inColumn(text.expected, expected),
  ];
}

function spaced(line: string, language: Language): string {
  return language === 'fr' ? frenchSpacing(line) : line;
}

import type { Language } from '../messages/text';
import type { Exercise } from '../workbook/exercise';

/** The exercises whose name or title holds what was typed, whatever its accents and capitals. */
export function foundBy(
  search: string,
  exercises: readonly Exercise[],
  language: Language,
): Exercise[] {
  const wanted = fold(search);
  return exercises.filter(({ grader, text }) =>
    fold(`${grader.id} ${text[language].title}`).includes(wanted),
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

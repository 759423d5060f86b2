import { frenchSpacing } from '../messages/french-spacing';
import type { Language } from '../messages/text';
import type { Exercise } from '../workbook/exercise';

/** An exercise's title as a learner reads it. */
export function titleOf(exercise: Exercise, language: Language): string {
  const { title } = exercise.text[language];
  return language === 'fr' ? frenchSpacing(title) : title;
}

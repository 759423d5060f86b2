import { frenchSpacing } from '../messages/french-spacing';
import type { Language } from '../messages/text';
import { reportExercise } from '../report/make-report';
import type { Exercise } from '../workbook/exercise';
import type { Graded } from '../workbook/grade';
import { readTexts } from '../workbook/read-texts';
import { selfCheckOf } from './self-check';
import type { ExerciseView } from './show-exercise';

/** What became of an exercise, worded for its learner. */
export function viewExercise(exercise: Exercise, graded: Graded, language: Language): ExerciseView {
  const { title } = exercise.text[language];
  return {
    report: reportExercise(exercise, graded, language),
    title: language === 'fr' ? frenchSpacing(title) : title,
    printed: graded.printed,
    hasExplanation: readTexts(exercise, graded.checks).length > 0,
    selfCheck: selfCheckOf(exercise, graded, language),
  };
}

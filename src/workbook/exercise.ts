import type { Grader } from '../grading/grader';
import type { Bilingual, ExerciseText } from '../messages/text';

/** One exercise as the pipeline sees it: its own types are known inside its grader only. */
export interface Exercise {
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
  readonly grader: Grader<any>;
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's feedback is its own.
  readonly text: Bilingual<ExerciseText<string, any>>;
}

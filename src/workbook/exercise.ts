import type { Concrete } from '../concrete/concrete-case';
import type { Grader } from '../grading/grader';
import type { Bilingual, ExerciseText } from '../messages/text';
import type { Picture } from '../pictures/picture';
import type { Rubric } from '../rubric';

/** One exercise as the pipeline sees it: its own types are known inside its grader only. */
export interface Exercise {
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
  readonly grader: Grader<any>;
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's feedback is its own.
  readonly text: Bilingual<ExerciseText<string, any>>;
  /** Draws what was judged, where a picture teaches something. */
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
  readonly picture?: Picture<any>;
  /** Shows a mistake that is made again and again on one case. */
  // biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge and feedback are its own.
  readonly concrete?: Concrete<any, any>;
  /** How an explanation is read, where the exercise asks for one. */
  readonly rubric?: Rubric;
}

/** Whether anybody judges it here: a release may leave that to the teacher. */
export function isGraded({ grader }: Exercise): boolean {
  return Object.values(grader.checks).some(({ points }) => points > 0);
}

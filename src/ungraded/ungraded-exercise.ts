import { checksOf, defineGrader, failed } from '../grading';
import { ungraded } from '../grading/verdict';
import type { Bilingual } from '../messages/text';
import type { Exercise } from '../workbook/exercise';
import { exportsSchema } from './exports';
import { textFor, type UngradedFeedback } from './messages';

const check = checksOf<Record<string, never>, UngradedFeedback>();

/** An exercise in a copy without graders: it is run and looked at; its teacher grades it elsewhere. */
export function ungradedExercise({
  id,
  title,
}: {
  readonly id: string;
  readonly title: Bilingual<string>;
}): Exercise {
  const grader = defineGrader({
    id,
    draw: () => ({}),
    checks: {
      exports: check({
        points: 0,
        observer: 'exports',
        schema: exportsSchema,
        judge: (exports) =>
          exports.length === 0 ? failed('no-exports', {}) : ungraded('exports', { exports }),
      }),
    },
  });
  return { grader, text: textFor(title) };
}

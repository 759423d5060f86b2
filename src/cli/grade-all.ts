import { join } from 'node:path';
import { attemptOf } from '../progress/attempt';
import { openProgress } from '../progress/open-progress';
import type { Progress } from '../progress/progress';
import { considerVersions, fingerprintsOf, hasNewText } from '../progress/versions';
import { reportExercise } from '../report/make-report';
import { detectLayers } from '../sandbox/host/layers';
import type { ExerciseView } from '../show/show-exercise';
import { viewExercise } from '../show/view-exercise';
import type { Exercise } from '../workbook/exercise';
import { type Graded, gradeExercise, guestFor } from '../workbook/grade';
import { inTurns } from '../workbook/in-turns';
import type { Context } from './context';

/**
 * Grades some exercises of a folder, and words what became of them. What was written in the learner's
 * own before is taken into account; of somebody else's folder nothing is known.
 */
export async function gradeAll(
  context: Context,
  exercises: readonly Exercise[],
  seed: number,
  folder = context.workbook.exercisesFolder,
): Promise<ExerciseView[]> {
  const { workbook, buildFolder, language } = context;
  const isOwn = folder === workbook.exercisesFolder && exercises.some(({ rubric }) => rubric);
  const progress = isOwn ? (await openProgress(workbook.root)).progress : undefined;
  const sandbox = { layers: await detectLayers(buildFolder), buildFolder };
  return inTurns(exercises, async (exercise) => {
    const { id } = exercise.grader;
    const stub = await workbook.stub(id);
    const judged = await gradeExercise(exercise, {
      path: join(folder, `${id}.ts`),
      stub,
      isSolution: folder === workbook.solutionsFolder,
      ...guestFor(sandbox, seed),
    });
    const graded = progress ? await recall(exercise, judged, seed, progress) : judged;
    return viewExercise(exercise, graded, language);
  });
}

/** Takes into account the versions of a text that were read before, and keeps that of this one. */
async function recall(
  exercise: Exercise,
  judged: Graded,
  seed: number,
  progress: Progress,
): Promise<Graded> {
  const graded = considerVersions(exercise, judged, progress);
  if (hasNewText(exercise, graded, progress)) {
    const texts = fingerprintsOf(exercise, graded.checks);
    const attempt = attemptOf(reportExercise(exercise, graded, 'en'), seed, new Date(), texts);
    // Where it cannot be saved, the next version is taken for an earlier one: no more is lost.
    if (attempt) await progress.recordAttempt(attempt);
  }
  return graded;
}

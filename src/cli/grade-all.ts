import { join } from 'node:path';
import { detectLayers } from '../sandbox/host/layers';
import type { ExerciseView } from '../show/show-exercise';
import { viewExercise } from '../show/view-exercise';
import type { Exercise } from '../workbook/exercise';
import { gradeExercise, guestFor } from '../workbook/grade';
import { inTurns } from '../workbook/in-turns';
import type { Context } from './context';
import { VersionMemory } from './version-memory';

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
  const memory = isOwn ? await VersionMemory.open(workbook.root, language) : undefined;
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
    const graded = memory ? await memory.recall(exercise, judged, seed) : judged;
    return viewExercise(exercise, graded, language);
  });
}

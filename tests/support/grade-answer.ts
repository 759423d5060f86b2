import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { co2File, windowsOfCo2 } from '../../data/co2';
import { exercises } from '../../graders';
import { SeededRandom } from '../../src/grading/seeded-random';
import { type ExerciseReport, reportSchema } from '../../src/report/schema';
import type { Exercise } from '../../src/workbook/exercise';
import { root, runCahier } from './run-cahier';

const seed = 5;

export interface GradedAnswer {
  readonly exercise: Exercise;
  readonly checks: ExerciseReport['checks'];
  readonly challenge: unknown;
}

/**
 * Grades a file with the real command, as an answer to an exercise.
 * @param file from the root of the workbook: a solution, or one of the answers that ship with a grader
 */
export async function gradeAnswer(id: string, file: string): Promise<GradedAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'cahier-test-'));
  try {
    copyFileSync(join(root, file), join(folder, `${id}.ts`));
    const args = ['check', id, '--from', folder, '--json', '--seed', String(seed)];
    const { stdout } = await runCahier(args);
    const [report] = reportSchema.parse(JSON.parse(stdout)).exercises;
    const exercise = exercises.find(({ grader }) => grader.id === id);
    if (!report || !exercise) throw new Error(`${id}: nothing was graded`);
    return { exercise, checks: report.checks, challenge: redrawChallenge(exercise) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same seed draws the same challenge. */
function redrawChallenge({ grader }: Exercise): unknown {
  const random = new SeededRandom(seed, grader.id);
  return grader.draw(random, windowsOfCo2(readFileSync(join(root, 'data', co2File), 'utf8')));
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type CheckReport, type ExerciseReport, reportSchema } from '../../src/report/schema';
import { root } from './run-cahier';

/**
 * Makes one Jest test of each check on the learner's file. The grading itself is the command's, in a
 * process of its own: Jest never runs a line of the learner's code.
 */
export function gradeLearnerFile(id: string): void {
  const exercise = gradeWithCommand(id);
  describe(`exercises/${id}.ts`, () => {
    for (const check of exercise.checks) declareTest(check);
  });
}

function gradeWithCommand(id: string): ExerciseReport {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'cahier.mjs'), 'check', id, '--json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const [exercise] = reportSchema.parse(JSON.parse(stdout)).exercises;
  // A run that judged nothing must not look like one that found nothing wrong.
  if (!exercise || exercise.checks.length === 0) throw new Error(`${id}: nothing was judged`);
  return exercise;
}

/** Below the title, as Jest would indent it if it knew of it. */
const messageMargin = '\n      ';

function declareTest(check: CheckReport): void {
  const points = check.maxPoints > 0 ? ` (${check.points}/${check.maxPoints})` : '';
  const title = `${check.title}${points}`;
  if (check.status === 'todo') {
    test.todo(title);
    return;
  }
  // Neither right nor wrong: it waits for the learner, for a person, or for another check, which fails.
  if (['revise', 'review', 'skipped'].includes(check.status)) {
    test.todo([`${title}:`, ...(check.message ?? '').split('\n')].join(messageMargin));
    return;
  }
  test(title, () => {
    // The teacher has the graders.
    if (['passed', 'ungraded'].includes(check.status)) return;
    throw withoutStack(check.message ?? check.status);
  });
}

/** The learner reads the sentence alone: a stack of ours would teach them nothing. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

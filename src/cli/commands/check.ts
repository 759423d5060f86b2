import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keptOf, makeReport } from '../../report/make-report';
import type { ExerciseReport, Report } from '../../report/schema';
import { escapeHidden } from '../../show/make-visible';
import { sharedMessage, showExercise } from '../../show/show-exercise';
import { wrap } from '../../show/terminal';
import { showText } from '../../show/text';
import { isGraded } from '../../workbook/exercise';
import { drawSeed } from '../../workbook/grade';
import { readWholeNumber } from '../arguments';
import type { Command } from '../command';
import { type ExitCode, exitCodes } from '../context';
import { findExercises } from '../find-exercise';
import { gradeAll } from '../grade-all';
import { UsageError } from '../usage-error';

const mostSeed = 2_147_483_647;

/** `cahier check [ID…] [--from DIR] [--json] [--seed N]`: grades once. */
export const check: Command = {
  syntax: {
    flags: ['json'],
    values: ['from', 'seed'],
    fewestArguments: 0,
    mostArguments: Number.POSITIVE_INFINITY,
  },
  async run(context) {
    const { args, language, terminal, text, workbook } = context;
    const { from, seed: seedText } = args.values;
    const seed =
      seedText === undefined ? drawSeed() : readWholeNumber(seedText, '--seed', 0, mostSeed);
    const exercises = findExercises(args.positionals);
    const folder = from === undefined ? workbook.exercisesFolder : await existingFolder(from);
    const views = await gradeAll(context, exercises, seed, folder);
    const report = makeReport(
      views.map((view) => view.report),
      language,
      seed,
    );
    if (args.flags.has('json')) {
      context.print(escapeHidden(JSON.stringify(report, null, 2)));
    } else {
      for (const view of views)
        context.print(`${showExercise(view, showText[language], terminal)}\n`);
      if (!exercises.some(isGraded)) {
        context.print(wrap(text.notGradedHere, terminal));
        return exitCodeOf(report);
      }
      const { points, maxPoints } = report;
      context.print(wrap(text.total(points, maxPoints, keptOf(report.exercises), seed), terminal));
      const failing = report.exercises.find(isJudgedWrong);
      if (failing) context.print(wrap(text.hintOffer(failing.id.slice(0, 2)), terminal));
      if (views.some(({ hasExplanation }) => hasExplanation)) {
        context.print(`\n${wrap(showText[language].limits, terminal)}`);
      }
    }
    return exitCodeOf(report);
  },
};

/** Not where the file could not even be run: a hint on the exercise would not help there. */
function isJudgedWrong({ status, checks }: ExerciseReport): boolean {
  return status === 'failed' && sharedMessage(checks) === undefined;
}

async function existingFolder(from: string): Promise<string> {
  const folder = resolve(from);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError({ code: 'not-a-folder', path: from });
  return folder;
}

/** A fault of ours outweighs a failed check: the report cannot be relied on. */
function exitCodeOf({ exercises }: Pick<Report, 'exercises'>): ExitCode {
  const statuses = new Set(exercises.map((exercise) => exercise.status));
  if (statuses.has('fault')) return exitCodes.fault;
  return statuses.has('failed') ? exitCodes.failed : exitCodes.ok;
}

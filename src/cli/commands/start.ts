import { relative } from 'node:path';
import { exercises } from '../../../graders';
import { keptOf } from '../../report/make-report';
import type { ExerciseStatus } from '../../report/schema';
import { type ExerciseView, showExercise, showSummaryLine } from '../../show/show-exercise';
import { reflow, wrap } from '../../show/terminal';
import { showText } from '../../show/text';
import { watchWorkbook } from '../../watch/watch';
import { isGraded } from '../../workbook/exercise';
import { drawSeed } from '../../workbook/grade';
import { promptOf } from '../../workbook/prompt';
import type { Command } from '../command';
import { type Context, type ExitCode, exitCodes } from '../context';
import { gradeAll } from '../grade-all';
import { writeSettings } from '../settings';

/** `cahier`: where the learner stands, what is to be mended, what is next and its prompt. */
export const start: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: 0 },
  async run(context) {
    if (process.stdin.isTTY && process.stdout.isTTY) return watch(context);
    const { language, text, terminal, print } = context;
    const views = await gradeAll(context, exercises, drawSeed());
    const standing = exercises.some(isGraded)
      ? text.whereYouStand(count(views, 'passed'), views.length, ...sum(views))
      : text.whatRuns(count(views, 'ungraded'), views.length);
    print(`${terminal.paint.bold(wrap(standing, terminal))}\n`);
    for (const view of views) print(showSummaryLine(view, showText[language], terminal));
    for (const view of views.filter(isToMend)) {
      print(`\n${showExercise(view, showText[language], terminal)}`);
    }
    await printNext(context, views);
    // A wrong answer is no failure of this command: it only says where the learner stands.
    const isFault = views.some((view) => view.report.status === 'fault');
    return isFault ? exitCodes.fault : exitCodes.ok;
  },
};

/** On a terminal, the loop: a verdict at each save. */
async function watch({ workbook, buildFolder, language, root }: Context): Promise<ExitCode> {
  await watchWorkbook({
    workbook,
    exercises,
    buildFolder,
    language,
    onLanguage: (lang) => void writeSettings(root, { lang }).catch(() => {}),
  });
  return exitCodes.ok;
}

function isToMend({ report }: ExerciseView): boolean {
  return !['passed', 'ungraded', 'todo'].includes(report.status);
}

function count(views: readonly ExerciseView[], status: ExerciseStatus): number {
  return views.filter((view) => view.report.status === status).length;
}

/** The first exercise that has not passed: its prompt too, as long as nothing was written yet. */
async function printNext(context: Context, views: readonly ExerciseView[]): Promise<void> {
  const { text, terminal, print, workbook, language, root } = context;
  const next = views.find(
    ({ report }) => !['passed', 'review', 'ungraded'].includes(report.status),
  );
  if (!next) {
    const done = keptOf(views.map(({ report }) => report)) > 0 ? text.allDone : text.allPassed;
    return print(`\n${wrap(exercises.some(isGraded) ? done : text.allRun, terminal)}`);
  }
  const { id, status } = next.report;
  const number = id.slice(0, 2);
  if (status === 'todo') {
    print(`\n${terminal.paint.dim('─'.repeat(terminal.columns))}`);
    print(reflow(promptOf(await workbook.stub(id), language), terminal));
    print(terminal.paint.dim('─'.repeat(terminal.columns)));
  }
  const whatNext = exercises.some(isGraded) ? text.whatNext : text.whatNextToRun;
  print(`\n${wrap(whatNext(relative(root, workbook.exerciseFile(id)), number), terminal)}`);
}

function sum(views: readonly ExerciseView[]): [points: number, maxPoints: number] {
  const add = (key: 'points' | 'maxPoints') =>
    views.reduce((total, { report }) => total + report[key], 0);
  return [add('points'), add('maxPoints')];
}

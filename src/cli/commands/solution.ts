import { wrap } from '../../show/terminal';
import { drawSeed } from '../../workbook/grade';
import { withoutPrompt } from '../../workbook/prompt';
import { solutionWithoutMarkers } from '../../workbook/stub';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';
import { gradeAll } from '../grade-all';

/** `cahier solution ID [--give-up]`: the worked answer, once the learner's own passes. */
export const solution: Command = {
  syntax: { flags: ['give-up'], values: [], fewestArguments: 1, mostArguments: 1 },
  async run(context) {
    const { args, text, terminal, print, workbook } = context;
    const exercise = findExercise(args.positionals[0] ?? '');
    const { id } = exercise.grader;
    if (workbook.isReleased) {
      print(wrap(text.solutionElsewhere, terminal));
      return exitCodes.failed;
    }
    if (!args.flags.has('give-up')) {
      const [view] = await gradeAll(context, [exercise], drawSeed());
      if (view?.report.status !== 'passed') {
        print(wrap(text.solutionNotYet(id.slice(0, 2)), terminal));
        return exitCodes.failed;
      }
    }
    print(withoutPrompt(solutionWithoutMarkers(await workbook.solution(id))).trimEnd());
    return exitCodes.ok;
  },
};

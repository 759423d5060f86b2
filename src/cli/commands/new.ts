import { relative } from 'node:path';
import { wrap } from '../../show/terminal';
import { findScaffoldProblem, scaffoldExercise } from '../../workbook/scaffold';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { UsageError } from '../usage-error';
import { needSolutions } from './stubs';

/** `cahier new NN-slug`: the files of a new exercise, which works from the first minute. */
export const newExercise: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: 1 },
  async run({ args, print, root, terminal, text, workbook }) {
    await needSolutions(root);
    const id = args.positionals[0] ?? '';
    const problem = await findScaffoldProblem(workbook, id);
    if (problem?.code === 'already-there') {
      throw new UsageError({ ...problem, path: relative(root, problem.path) });
    }
    if (problem) throw new UsageError(problem);
    const made = await scaffoldExercise(workbook, id);
    print(wrap(text.exerciseMade(id), terminal));
    for (const path of made) print(`    ${relative(root, path)}`);
    print(`\n${wrap(text.afterNew(id.slice(0, 2)), terminal)}`);
    return exitCodes.ok;
  },
};

import { detectLayers } from '../../sandbox/host/layers';
import { mark } from '../../show/mark';
import { wrap } from '../../show/terminal';
import { verifyAnswers } from '../../verify/answers';
import { drawSeed } from '../../workbook/grade';
import { readWholeNumber } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercises } from '../find-exercise';
import { verifyMutants } from '../verify-mutants';

/** `cahier verify [ID…] [--mutate] [--json] [--seed N]`: grades the answers that ship with each grader. */
export const verify: Command = {
  syntax: {
    flags: ['json', 'mutate'],
    values: ['seed'],
    fewestArguments: 0,
    mostArguments: Number.POSITIVE_INFINITY,
  },
  async run(context) {
    const { args, buildFolder, print, terminal, text, workbook } = context;
    const { seed: seedText } = args.values;
    const seed =
      seedText === undefined ? drawSeed() : readWholeNumber(seedText, '--seed', 0, 2 ** 31 - 1);
    const sandbox = { layers: await detectLayers(buildFolder), buildFolder };
    const exercises = findExercises(args.positionals);
    if (args.flags.has('mutate')) return verifyMutants(context, exercises, sandbox, seed);
    const verified = [];
    for (const exercise of exercises) {
      const answers = await verifyAnswers(exercise, workbook, sandbox, seed);
      verified.push({ id: exercise.grader.id, answers });
    }
    if (args.flags.has('json')) {
      print(JSON.stringify({ version: 1, seed, exercises: verified }, null, 2));
    } else {
      for (const { id, answers } of verified) {
        const surprising = answers.filter((answer) => !answer.isAsExpected);
        const status = surprising.length === 0 ? 'passed' : 'failed';
        const summary = text.verified(id, answers.length, surprising.length);
        print(wrap(`${mark(status, terminal)} ${summary}`, terminal));
        for (const { answer, surprises } of surprising) {
          print(wrap(answer, terminal, '    '));
          for (const surprise of surprises) {
            print(wrap(text.surprise(surprise), terminal, '      '));
          }
        }
      }
    }
    const isProven = verified.every(({ answers }) =>
      answers.every((answer) => answer.isAsExpected),
    );
    return isProven ? exitCodes.ok : exitCodes.failed;
  },
};

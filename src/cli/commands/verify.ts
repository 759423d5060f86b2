import { detectLayers } from '../../sandbox/host/layers';
import { scoreOf } from '../../verify/mutants/score';
import { verifyWorkbook } from '../../verify/verify-workbook';
import { drawSeed } from '../../workbook/grade';
import { readWholeNumber } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercises } from '../find-exercise';
import { isLeftToDo, measureMutantsOf } from '../measure-mutants-of';
import { type Proof, showVerified } from '../show-verified';
import { mutantsText } from '../text/mutants-text';
import { verifyText } from '../text/verify-text';
import { verifiedJson } from '../verified-json';

/** `cahier verify [ID…] [--mutate] [--json] [--seed N]`: proves that the graders are right. */
export const verify: Command = {
  syntax: {
    flags: ['json', 'mutate'],
    values: ['seed'],
    fewestArguments: 0,
    mostArguments: Number.POSITIVE_INFINITY,
  },
  async run({ args, buildFolder, language, print, terminal, text, workbook }) {
    const { seed: seedText } = args.values;
    const seed =
      seedText === undefined ? drawSeed() : readWholeNumber(seedText, '--seed', 0, 2 ** 31 - 1);
    const sandbox = { layers: await detectLayers(buildFolder), buildFolder };
    const exercises = findExercises(args.positionals);
    const mutants = args.flags.has('mutate')
      ? await measureMutantsOf(exercises, workbook, sandbox, seed)
      : [];
    const verified = await verifyWorkbook(exercises, workbook, sandbox, seed);
    const proofs = exercises.flatMap((exercise): Proof[] => {
      const { id } = exercise.grader;
      const found = verified.exercises.find((each) => each.id === id);
      const measured = mutants.find((each) => each.id === id);
      if (!found) return [];
      const isProven = found.shortcomings.length === 0 && !(measured && isLeftToDo(measured));
      return [{ exercise, verified: found, mutants: measured, isProven }];
    });
    const json = verifiedJson(proofs, verified, seed);
    const words = {
      language,
      cli: text,
      verify: verifyText[language],
      mutants: mutantsText[language],
    };
    print(
      args.flags.has('json')
        ? JSON.stringify(json, null, 2)
        : showVerified(proofs, verified, words, terminal),
    );
    const isUnjudged =
      verified.exercises.some(({ shortcomings }) =>
        shortcomings.some(({ code }) => code === 'unjudged'),
      ) || mutants.some((measured) => scoreOf(measured.mutants).unjudged > 0);
    if (isUnjudged) return exitCodes.fault;
    return json.isProven ? exitCodes.ok : exitCodes.failed;
  },
};

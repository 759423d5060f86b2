import type { Sandbox } from '../sandbox/host/guest';
import { MutatorsMissingError } from '../verify/mutants/make-mutants';
import { type MeasuredMutants, measureMutants } from '../verify/mutants/measure-mutants';
import { scoreOf } from '../verify/mutants/score';
import type { Exercise } from '../workbook/exercise';
import { type Context, type ExitCode, exitCodes } from './context';
import { showMutants } from './show-mutants';
import { mutantsText } from './text/mutants-text';
import { UsageError } from './usage-error';

/** `cahier verify --mutate`: whether each grader tells small changes of its solution from it. */
export async function verifyMutants(
  { args, language, print, terminal, workbook }: Context,
  exercises: readonly Exercise[],
  sandbox: Sandbox,
  seed: number,
): Promise<ExitCode> {
  const measured = await measure(() => measureMutants(exercises, workbook, sandbox, seed));
  if (args.flags.has('json')) print(JSON.stringify(asJson(measured, seed), null, 2));
  else print(showMutants(measured, mutantsText[language], terminal));
  const mutants = measured.flatMap((exercise) => exercise.mutants);
  if (mutants.some(({ status }) => status === 'unjudged')) return exitCodes.fault;
  return measured.every(isProven) ? exitCodes.ok : exitCodes.failed;
}

async function measure(work: () => Promise<MeasuredMutants[]>): Promise<MeasuredMutants[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MutatorsMissingError)) throw error;
    throw new UsageError({ code: 'mutators-missing' });
  }
}

function asJson(measured: readonly MeasuredMutants[], seed: number) {
  return {
    version: 1,
    seed,
    ...scoreOf(measured.flatMap(({ mutants }) => mutants)),
    exercises: measured.map(({ id, mutants, ...others }) => ({
      id,
      ...scoreOf(mutants),
      ...others,
      list: mutants,
    })),
  };
}

function isProven(measured: MeasuredMutants): boolean {
  return (
    measured.solutionPasses &&
    measured.unreadableReasons === undefined &&
    measured.staleReasons.length === 0 &&
    scoreOf(measured.mutants).survived === 0
  );
}

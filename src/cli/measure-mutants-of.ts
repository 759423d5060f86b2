import type { Sandbox } from '../sandbox/host/guest';
import { MutatorsMissingError } from '../verify/mutants/make-mutants';
import { type MeasuredMutants, measureMutants } from '../verify/mutants/measure-mutants';
import { scoreOf } from '../verify/mutants/score';
import type { Exercise } from '../workbook/exercise';
import type { Workbook } from '../workbook/workbook';
import { UsageError } from './usage-error';

/**
 * Grades small changes of each solution.
 * @throws UsageError where the packages that make them are not installed
 */
export async function measureMutantsOf(
  exercises: readonly Exercise[],
  workbook: Workbook,
  sandbox: Sandbox,
  seed: number,
): Promise<MeasuredMutants[]> {
  try {
    return await measureMutants(exercises, workbook, sandbox, seed);
  } catch (error) {
    if (!(error instanceof MutatorsMissingError)) throw error;
    throw new UsageError({ code: 'mutators-missing' });
  }
}

/** Whether something is left to do about the mutants of an exercise. */
export function isLeftToDo(measured: MeasuredMutants): boolean {
  const { survived, unjudged } = scoreOf(measured.mutants);
  return (
    !measured.solutionPasses ||
    measured.unreadableReasons !== undefined ||
    measured.staleReasons.length > 0 ||
    survived + unjudged > 0
  );
}

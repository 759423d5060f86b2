import type { CheckResult } from '../../grading/judge';
import { codeOf } from '../answers';
import { applyMutant, diffOf, lineOf, type Mutant } from './mutant';
import type { Reason } from './reasons';

/** Grades a text as a learner's file; the name is the mutant's own. */
export type Grade = (text: string, name: string) => Promise<readonly CheckResult[]>;

/** What became of one mutant. */
export interface GradedMutant {
  readonly mutator: string;
  /** Where it is in the solution, from 1. */
  readonly line: number;
  readonly diff: readonly string[];
  /** `survived`: it passes every check. `unjudged`: by a fault of ours, so it counts for nothing. */
  readonly status: 'killed' | 'survived' | 'unjudged';
  /** The checks that it does not pass, and what each says: a code. */
  readonly failed: ReadonlyArray<{ readonly check: string; readonly code: string }>;
  /** Why it may pass. */
  readonly reason?: Reason['reason'];
}

/** Puts each mutant into the solution, alone, and grades what that makes. */
export async function gradeMutants(
  solution: string,
  mutants: readonly Mutant[],
  grade: Grade,
): Promise<GradedMutant[]> {
  const graded: GradedMutant[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const checks = await grade(applyMutant(solution, mutant), `mutant-${index}`);
    graded.push({
      mutator: mutant.mutator,
      line: lineOf(solution, mutant),
      diff: diffOf(solution, mutant),
      status: statusOf(checks),
      failed: checks.flatMap(({ id: check, verdict }) =>
        verdict.status === 'passed' ? [] : [{ check, code: codeOf(verdict) }],
      ),
    });
  }
  return graded;
}

/**
 * A mutant that is refused, runs out of time or memory, or has an explanation left to revise does not
 * pass either, and so is killed: what counts is that a learner who wrote it would be told.
 */
export function statusOf(checks: readonly CheckResult[]): GradedMutant['status'] {
  if (checks.some(({ verdict }) => verdict.status === 'fault')) return 'unjudged';
  return checks.every(({ verdict }) => verdict.status === 'passed') ? 'survived' : 'killed';
}

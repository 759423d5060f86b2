import type { CheckResult } from '../grading/judge';
import type { Shortcoming } from './shortcoming';
import { isBroken, isPassed, type Trial } from './trial';

/** With so many draws, what fails one learner in thirty is nearly certain to show. */
export const seedCount = 100;

/** How often the solution fails: a tolerance that is too tight, or a draw that is too wild. */
export interface SolutionResult {
  readonly seeds: number;
  readonly falseFails: number;
  readonly shortcomings: readonly Shortcoming[];
}

/** Grades the solution over many draws: it must earn every point in each. */
export async function verifySolution(trial: Trial, path: string): Promise<SolutionResult> {
  const failures: Array<{ seed: number; failed: CheckResult }> = [];
  let unjudged = 0;
  for (let draw = 0; draw < seedCount; draw += 1) {
    const seed = (trial.seed + draw) % 2 ** 31;
    const fallsShort = (checks: readonly CheckResult[]) => !isPassed(checks);
    const checks = await trial.grade(path, fallsShort, { seed, isSolution: true });
    const failed = checks.find(({ verdict }) => verdict.status !== 'passed');
    if (!failed) continue;
    if (isBroken(failed)) unjudged += 1;
    else failures.push({ seed, failed });
  }
  const [first] = failures;
  const shortcomings: Shortcoming[] = unjudged > 0 ? [{ code: 'unjudged', file: path }] : [];
  if (first) {
    shortcomings.push({
      code: 'solution-fails',
      failures: failures.length,
      seeds: seedCount,
      seed: first.seed,
      check: first.failed.id,
      verdict: first.failed.verdict,
    });
  }
  return { seeds: seedCount - unjudged, falseFails: failures.length, shortcomings };
}

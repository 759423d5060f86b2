import type { CheckResult } from '../grading/judge';
import type { Shortcoming } from './shortcoming';
import { isBroken, isPassed, type Trial } from './trial';

/** With so many draws, what fails one learner in thirty is nearly certain to show. */
const seedCount = 100;
/** A solution that passes on none of the first draws needs no more of them. */
const enoughFailures = 10;

/** How often the solution fails: a tolerance that is too tight, or a draw that is too wild. */
export interface SolutionResult {
  /** On how many draws it was judged. */
  readonly seeds: number;
  readonly falseFails: number;
  readonly shortcomings: readonly Shortcoming[];
}

/** Grades the solution over many draws: it must earn every point in each. */
export async function verifySolution(trial: Trial, path: string): Promise<SolutionResult> {
  const failures: Array<{ seed: number; failed: CheckResult }> = [];
  let passes = 0;
  let unjudged = 0;
  for (let draw = 0; draw < seedCount; draw += 1) {
    const seed = (trial.seed + draw) % 2 ** 31;
    const fallsShort = (checks: readonly CheckResult[]) => !isPassed(checks);
    const checks = await trial.grade(path, fallsShort, { seed, isSolution: true });
    const failed = checks.find(({ verdict }) => verdict.status !== 'passed');
    if (checks.some(isBroken)) unjudged += 1;
    else if (failed) failures.push({ seed, failed });
    else passes += 1;
    if (passes === 0 && draw + 1 === enoughFailures) break;
  }
  const judged = passes + failures.length;
  const [first] = failures;
  const shortcomings: Shortcoming[] =
    unjudged > 0 ? [{ code: 'unjudged', file: `solutions/${trial.id}.ts` }] : [];
  if (first) {
    shortcomings.push({
      code: 'solution-fails',
      failures: failures.length,
      seeds: judged,
      seed: first.seed,
      check: first.failed.id,
      verdict: first.failed.verdict,
    });
  }
  return { seeds: judged, falseFails: failures.length, shortcomings };
}

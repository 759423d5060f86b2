import type { GradedMutant } from './grade-mutants';

/** How many mutants a grader tells from the solution. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
  /** Those that pass and have a reason to. */
  readonly explained: number;
  /** Those that pass and have none yet. */
  readonly survived: number;
  /** Those that broke on our side: they count for nothing. */
  readonly unjudged: number;
  /** Killed, of all; none where there are no mutants. */
  readonly score: number | undefined;
  /** Killed, of those that have no reason to pass. */
  readonly scoreAfterReasons: number | undefined;
}

export function scoreOf(graded: readonly GradedMutant[]): MutationScore {
  const judged = graded.filter(({ status }) => status !== 'unjudged');
  const killed = judged.filter(({ status }) => status === 'killed').length;
  const explained = judged.filter(({ reason }) => reason !== undefined).length;
  const share = (of: number) => (of === 0 ? undefined : killed / of);
  return {
    mutants: judged.length,
    killed,
    explained,
    survived: judged.length - killed - explained,
    unjudged: graded.length - judged.length,
    score: share(judged.length),
    scoreAfterReasons: share(judged.length - explained),
  };
}

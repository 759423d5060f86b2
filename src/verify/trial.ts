import type { CheckResult } from '../grading/judge';
import { type Sandbox, startGuest } from '../sandbox/host/guest';
import { SharedGuest } from '../sandbox/host/shared-guest';
import type { Exercise } from '../workbook/exercise';
import { gradeExercise, guestFor, guestSeed } from '../workbook/grade';

/** What a run may be given beside the file. */
interface TrialOptions {
  readonly seed?: number;
  readonly isSolution?: boolean;
  /** It is known to end or to hang its process. */
  readonly isAlone?: boolean;
}

/**
 * An exercise on trial: grades its files, by the pipeline that grades a learner's. The files are the
 * workbook's own, so that they may share one process; what falls short there is graded again in a
 * process of its own, with the same seed, and that is what counts.
 */
export class Trial {
  readonly #shared: SharedGuest;

  constructor(
    readonly exercise: Exercise,
    readonly stub: string,
    readonly sandbox: Sandbox,
    /** Of every run that is given none. */
    readonly seed: number,
  ) {
    this.#shared = new SharedGuest(sandbox);
  }

  get id(): string {
    return this.exercise.grader.id;
  }

  get checkIds(): readonly string[] {
    return Object.keys(this.exercise.grader.checks);
  }

  /** Grades a file; one run at a time. @param fallsShort whether a verdict is not what it should be */
  async grade(
    path: string,
    fallsShort: (checks: readonly CheckResult[]) => boolean,
    { seed = this.seed, isSolution = false, isAlone = false }: TrialOptions = {},
  ): Promise<readonly CheckResult[]> {
    const options = { path, stub: this.stub, isSolution, ...guestFor(this.sandbox, seed) };
    if (!isAlone) {
      let runs = 0;
      const { checks } = await gradeExercise(this.exercise, {
        ...options,
        // A run that broke is tried once more.
        startGuest: () =>
          runs++ === 0
            ? this.#shared.lend(guestSeed(seed))
            : startGuest(this.sandbox, guestSeed(seed)),
      });
      if (runs > 1 || !fallsShort(checks)) return checks;
    }
    return (await gradeExercise(this.exercise, options)).checks;
  }

  /** Ends what it started. */
  end(): void {
    this.#shared.dismiss();
  }
}

/** Whether a run broke on our side, and not by a mistake of the grader's author. */
export function isBroken({ verdict }: Pick<CheckResult, 'verdict'>): boolean {
  return verdict.status === 'fault' && verdict.code === 'sandbox-broken';
}

export function isPassed(checks: readonly CheckResult[]): boolean {
  return checks.every(({ verdict }) => verdict.status === 'passed');
}

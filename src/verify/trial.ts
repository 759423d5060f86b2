import type { CheckResult } from '../grading/judge';
import type { Sandbox } from '../sandbox/host/guest';
import type { Exercise } from '../workbook/exercise';
import { type Graded, gradeExercise, guestFor } from '../workbook/grade';

/** What a run may be given beside the file. */
interface TrialOptions {
  readonly seed?: number;
  readonly isSolution?: boolean;
}

/** An exercise on trial: grades its files, by the pipeline that grades a learner's. */
export class Trial {
  constructor(
    readonly exercise: Exercise,
    readonly stub: string,
    readonly sandbox: Sandbox,
    /** Of every run that is given none. */
    readonly seed: number,
  ) {}

  get id(): string {
    return this.exercise.grader.id;
  }

  get checkIds(): readonly string[] {
    return Object.keys(this.exercise.grader.checks);
  }

  grade(
    path: string,
    { seed = this.seed, isSolution = false }: TrialOptions = {},
  ): Promise<Graded> {
    return gradeExercise(this.exercise, {
      path,
      stub: this.stub,
      isSolution,
      ...guestFor(this.sandbox, seed),
    });
  }
}

/** Whether a run broke on our side, and not by a mistake of the grader's author. */
export function isBroken({ verdict }: Pick<CheckResult, 'verdict'>): boolean {
  return verdict.status === 'fault' && verdict.code === 'sandbox-broken';
}

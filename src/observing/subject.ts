import type * as TensorFlow from '@tensorflow/tfjs';

/** What an observer is given: the learner's module and the challenge, in the sandbox. */
export interface Subject<Challenge> {
  /** The learner's exports; reading one that was never reached throws, as in the module itself. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** What the module threw before it came to its end: the cause of what is missing from it. */
  readonly error?: unknown;
  readonly challenge: Challenge;
  readonly tf: typeof TensorFlow;
}

/** Exercises the learner's module and returns plain data. May throw: that is observed too. */
export type Observer<Challenge> = (subject: Subject<Challenge>) => unknown | Promise<unknown>;

export type Observers<Challenge> = Readonly<Record<string, Observer<Challenge>>>;

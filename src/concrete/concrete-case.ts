import type { Failed } from '../grading/verdict';
import type { Language } from '../messages/text';

/** One try of the learner's code, each part a short line or two. */
export interface ConcreteCase {
  /** What the code was given. */
  readonly given: string;
  /** What it gave back. */
  readonly found: string;
  /** What was expected; or, where that is the answer, how it is worked out for what was given. */
  readonly expected: string;
}

export interface ConcreteInput<Challenge, Feedback> {
  /** The check that failed, with what its judge said. */
  readonly check: string;
  readonly failure: Failed<Feedback>;
  /** What a check was judged on, as it came from the sandbox; undefined where nothing was. */
  observationOf(checkId: string): unknown;
  readonly challenge: Challenge;
  readonly language: Language;
}

/**
 * One case in which a mistake shows, from what was judged. Pure. Undefined where the sentence of the
 * check has said it all.
 */
export type Concrete<Challenge, Feedback> = (
  input: ConcreteInput<Challenge, Feedback>,
) => ConcreteCase | undefined;

import type * as z from 'zod';
import type { SourcePlace } from './feedback';
import type { Outcome, ThrownError } from './observation';
import { recogniseError } from './recognise-error';
import type { SeededRandom } from './seeded-random';
import { failed, fault, type Judgement, type Verdict } from './verdict';

/** Turns a place in compiled code into the learner's own file and line, where it has one. */
export type LocateError = (error: ThrownError) => SourcePlace | undefined;

/** One check as the core sees it: the observation's type is known only inside `judge`. */
export interface Check<Challenge = unknown> {
  /** How much the check is worth. */
  readonly points: number;
  /** The observer whose outcome is judged. */
  readonly observer: string;
  judge(outcome: Outcome, challenge: Challenge, locate: LocateError): Verdict;
}

/** What `loadData()` gives to learners, as plain numbers: five windows of four years, scaled. */
export interface Windows {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly number[];
}

export interface Grader<Challenge = unknown, CheckId extends string = string> {
  /** The exercise it grades, and the name of its files: `NN-slug`. */
  readonly id: string;
  /**
   * Draws fresh inputs: plain data that the sandbox receives. Never the expected answer. An exercise
   * on the data set keeps `windows` in its challenge: its judges have no other way to them.
   */
  draw(random: SeededRandom, windows: Windows): Challenge;
  /** By check id, in the order in which a learner reads them. */
  readonly checks: { readonly [Id in CheckId]: Check<Challenge> };
}

/** What a grader's author writes for one check. */
export interface CheckDefinition<Challenge, Schema extends z.ZodType, Feedback> {
  readonly points: number;
  readonly observer: string;
  /** Parses what the observer brought back; its type is the judge's first parameter. */
  readonly schema: Schema;
  /** Pure: the verdict follows from the observation and the challenge alone. */
  judge(observation: z.infer<Schema>, challenge: Challenge): Judgement<Feedback>;
}

/**
 * Binds a grader's checks to its challenge and feedback types, so that each `check` infers its
 * observation from its schema.
 *
 * @example
 * const check = checksOf<Challenge, Feedback>();
 * const units = check({
 *   points: 2,
 *   observer: 'layer',
 *   schema: z.object({ units: z.number() }),
 *   judge: ({ units }) => (units === 30 ? passed : failed('wrong-units', { found: units })),
 * });
 */
export function checksOf<Challenge, Feedback>() {
  return <Schema extends z.ZodType>(
    definition: CheckDefinition<Challenge, Schema, Feedback>,
  ): Check<Challenge> => ({
    points: definition.points,
    observer: definition.observer,
    judge(outcome, challenge, locate) {
      if (outcome.kind === 'problem') return { status: 'failed', ...outcome.problem };
      if (outcome.kind === 'threw') return recogniseError(outcome.error, locate(outcome.error));
      const parsed = definition.schema.safeParse(outcome.value);
      if (!parsed.success) return failed('malformed-answer', {});
      try {
        return definition.judge(parsed.data, challenge) as Verdict;
      } catch (error) {
        return fault('judge-threw', { message: String(error) });
      }
    },
  });
}

/**
 * Declares a grader. The types of its challenge and check ids are inferred.
 */
export function defineGrader<Challenge, CheckId extends string>(
  grader: Grader<Challenge, CheckId>,
): Grader<Challenge, CheckId> {
  return grader;
}

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
  /** The observer whose outcome is judged, and the one whose observation is joined to it. */
  readonly observer: string;
  readonly beside?: string | undefined;
  /** The checks of the same grader that must not have failed for this one to mean anything. */
  readonly needs: readonly string[];
  readonly pointsIfSkipped: number;
  readonly schema: z.ZodType;
  /** Where its author declared it. */
  readonly declared: Error;
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
  /**
   * Another observer, which brings what several checks need, once: its observation is joined to this
   * check's own. Both are objects then.
   */
  readonly beside?: string;
  /** Parses what the observer brought back; its type is the judge's first parameter. */
  readonly schema: Schema;
  /**
   * The checks without which this one says nothing. Where one of them failed, this one is `skipped`,
   * and says which; unless its own observer found nothing, for then that is said.
   */
  readonly needs?: readonly string[];
  /** What a learner earns where it is skipped: nothing, unless the teacher says otherwise. */
  readonly pointsIfSkipped?: number;
  /** Pure: the verdict follows from the observation and the challenge alone. */
  judge(observation: z.infer<Schema>, challenge: Challenge): Judgement<Feedback>;
}

/**
 * Binds a grader's checks to its challenge and feedback types, so that each `check` infers its
 * observation from its schema: the judge's first parameter is what the schema lets through, and a
 * code that the feedback does not have is refused by the compiler.
 *
 * @example
 * type Feedback = { 'wrong-units': { found: number }; 'no-bias': Record<string, never> };
 * const check = checksOf<object, Feedback>();
 * const layer = z.object({ units: z.number(), useBias: z.boolean() });
 * const units = check({
 *   points: 2,
 *   observer: 'layer',
 *   schema: layer,
 *   judge: ({ units }) => (units === 30 ? passed : failed('wrong-units', { found: units })),
 * });
 * const bias = check({
 *   points: 1,
 *   observer: 'layer',
 *   schema: layer,
 *   needs: ['units'],
 *   judge: ({ useBias }) => (useBias ? passed : failed('no-bias', {})),
 * });
 * units.points; // → 2
 * bias.needs; // → ['units']
 * units.judge({ kind: 'value', value: { units: 3, useBias: true } }, {}, () => undefined); // → { status: 'failed', code: 'wrong-units', data: { found: 3 } }
 */
export function checksOf<Challenge, Feedback>() {
  return <Schema extends z.ZodType>(
    definition: CheckDefinition<Challenge, Schema, Feedback>,
  ): Check<Challenge> => ({
    points: definition.points,
    observer: definition.observer,
    beside: definition.beside,
    needs: definition.needs ?? [],
    pointsIfSkipped: definition.pointsIfSkipped ?? 0,
    schema: definition.schema,
    declared: new Error('declared here'),
    judge(outcome, challenge, locate) {
      if (outcome.kind === 'problem') return { status: 'failed', ...outcome.problem };
      if (outcome.kind === 'threw') return recogniseError(outcome.error, locate(outcome.error));
      const parsed = definition.schema.safeParse(outcome.value);
      if (!parsed.success) return failed('malformed-answer', {});
      try {
        return definition.judge(parsed.data, challenge) as Verdict;
      } catch (error) {
        return fault('judge-threw', describeThrown(error));
      }
    },
  });
}

/**
 * Declares a grader. The types of its challenge and check ids are inferred: the sentences of
 * `messages.ts` are then asked for by the compiler, check by check and code by code.
 *
 * @example
 * type Challenge = { readonly x: number };
 * const check = checksOf<Challenge, { 'not-doubled': { x: number; found: number } }>();
 * const grader = defineGrader({
 *   id: '10-double',
 *   draw: (random): Challenge => ({ x: random.integer(2, 9) }),
 *   checks: {
 *     doubles: check({
 *       points: 5,
 *       observer: 'doubled',
 *       schema: anyNumber,
 *       judge: (found, { x }) => (found === 2 * x ? passed : failed('not-doubled', { x, found })),
 *     }),
 *   },
 * });
 * Object.keys(grader.checks); // → ['doubles']
 */
export function defineGrader<Challenge, CheckId extends string>(
  grader: Grader<Challenge, CheckId>,
): Grader<Challenge, CheckId> {
  return grader;
}

/** Whatever a grader threw, as plain data. */
export function describeThrown(error: unknown): ThrownError {
  if (!(error instanceof Error)) return { name: 'throw', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

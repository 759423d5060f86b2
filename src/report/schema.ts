import * as z from 'zod';
import { languages } from '../messages/text';

const status = z.enum(['passed', 'failed', 'todo', 'revise', 'review', 'ungraded', 'fault']);
/** Of one check: where one is skipped, another one failed. */
const checkStatus = z.enum([...status.options, 'skipped']);
const points = z.number().nonnegative();

/**
 * What `cahier check --json` prints: one object. Fields are only ever added; `version` changes when
 * one is changed or removed. See docs/report.md.
 */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  lang: z.enum(languages),
  /** Draws the same inputs again: `cahier check --seed N`. */
  seed: z.int().nonnegative(),
  points,
  maxPoints: points,
  exercises: z.array(
    z.strictObject({
      /** The name of its files, without `.ts`. */
      id: z.string(),
      status,
      points,
      maxPoints: points,
      durationMs: z.number().nonnegative(),
      checks: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          status: checkStatus,
          points,
          maxPoints: points,
          /** Why it is not passed, the same in every language; absent where it is passed or todo. */
          code: z.string().optional(),
          /** The same in a sentence of the report's language. */
          message: z.string().optional(),
          /** What was observed in the sandbox and judged; absent where nothing was. */
          observation: z.unknown().optional(),
        }),
      ),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type ExerciseReport = Report['exercises'][number];
export type CheckReport = ExerciseReport['checks'][number];
export type ExerciseStatus = ExerciseReport['status'];

import * as z from 'zod';
import { valueKinds } from './feedback';

/**
 * A number as it crosses the sandbox: JSON has no NaN and no infinities, so the guest writes those
 * three as strings and this schema reads them back.
 */
export const anyNumber = z.union([
  z.number(),
  z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number),
]);

/** A tensor as plain data: `values` is flat, in row-major order. */
export const tensorSchema = z.object({
  dtype: z.string(),
  shape: z.array(z.int().nonnegative()),
  values: z.array(anyNumber),
});
export type TensorData = z.infer<typeof tensorSchema>;

const problemCodes = [
  'missing-export',
  'missing-method',
  'wrong-type',
  'disposed-tensor',
  'too-many-values',
] as const;

/** What an observer reports when there is nothing it could observe. */
const problemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal(problemCodes[0]), data: z.object({ name: z.string().max(200) }) }),
  z.object({
    code: z.literal(problemCodes[1]),
    data: z.object({ owner: z.string().max(200), method: z.string().max(200) }),
  }),
  z.object({
    code: z.literal(problemCodes[2]),
    data: z.object({
      what: z.string().max(200),
      expected: z.enum(valueKinds),
      found: z.enum(valueKinds),
    }),
  }),
  z.object({ code: z.literal(problemCodes[3]), data: z.object({ what: z.string().max(200) }) }),
  z.object({
    code: z.literal(problemCodes[4]),
    data: z.object({ what: z.string().max(200), count: z.number(), most: z.number() }),
  }),
]);

/** An error that came out of the learner's code, as the guest saw it; the stack is still compiled. */
export const thrownErrorSchema = z.object({
  name: z.string().max(200),
  message: z.string().max(4000),
  stack: z.string().max(8000),
});
export type ThrownError = z.infer<typeof thrownErrorSchema>;

/** What one observer brought back. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.unknown() }),
  z.object({ kind: z.literal('problem'), problem: problemSchema }),
  z.object({ kind: z.literal('threw'), error: thrownErrorSchema }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Everything a run in the sandbox brought back, by observer. */
export const observationsSchema = z.record(z.string(), outcomeSchema);
export type Observations = z.infer<typeof observationsSchema>;

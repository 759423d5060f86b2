import * as z from 'zod';

/** The version of the file: changed when a field is changed or removed, not when one is added. */
export const version = 1;

const headerSchema = z.object({ cahier: z.literal('progress'), version: z.int() });

const what = {
  /** In UTC, wherever the learner is. */
  time: z.iso.datetime(),
  /** The name of the exercise's files, without `.ts`. */
  exercise: z.string().min(1),
};

const attemptSchema = z.object({
  ...what,
  kind: z.literal('attempt'),
  status: z.enum(['passed', 'failed', 'revise', 'review']),
  points: z.number().nonnegative(),
  maxPoints: z.number().nonnegative(),
  /** Draws the same inputs again: `cahier check --seed N`. */
  seed: z.int().nonnegative(),
  /** The checks that passed. */
  passed: z.array(z.string()),
  /** The checks that failed, each with its code. */
  failed: z.record(z.string(), z.string()),
  /** The open answers that were read, each with the fingerprint of its text. */
  texts: z.record(z.string(), z.string()).optional(),
});

const hintSchema = z.object({
  ...what,
  kind: z.literal('hint'),
  /** Its number, from 1. */
  hint: z.int().positive(),
});

const lineSchema = z.union([attemptSchema, hintSchema, headerSchema]);

export type Attempt = Readonly<z.infer<typeof attemptSchema>>;
type HintUsed = Readonly<z.infer<typeof hintSchema>>;
export type ProgressEvent = Attempt | HintUsed;
type Header = z.infer<typeof headerSchema>;

/** The line that says what the file is. */
export const headerLine = writeLine({ cahier: 'progress', version });

export function writeLine(line: ProgressEvent | Header): string {
  return `${JSON.stringify(line)}\n`;
}

/** Reads one line of the file; nothing where it is none of ours, or cut short. */
export function readLine(text: string): ProgressEvent | Header | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** An answer, and whether a person would let it pass. */
const labelledSchema = z.object({ text: z.string(), pass: z.boolean() });
export type LabelledAnswer = z.infer<typeof labelledSchema>;

/** Reads a file of labelled answers: one JSON object on each line. */
export function readLabelled(file: string): LabelledAnswer[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => labelledSchema.parse(JSON.parse(line)));
}

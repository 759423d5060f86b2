import * as z from 'zod';
import type { SandboxFeedback } from '../../grading/feedback';
import {
  type Observations,
  observationsSchema,
  type ThrownError,
  thrownErrorSchema,
} from '../../grading/observation';
import { type Failed, failed } from '../../grading/verdict';
import { readyLine } from '../protocol';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('observed'), observations: observationsSchema }),
  z.object({ kind: z.literal('threw'), error: thrownErrorSchema }),
  z.object({ kind: z.literal('never-settled') }),
]);

export type ParsedAnswer =
  | { readonly kind: 'observed'; readonly observations: Observations }
  | { readonly kind: 'threw'; readonly error: ThrownError }
  | { readonly kind: 'refused'; readonly verdict: Failed<SandboxFeedback> };

/** A length in digits and a line feed; nothing longer is one. */
const mostLengthBytes = 20;

/** Whether the guest came as far as the learner's code. */
export function isReady(bytes: Buffer, token: string): boolean {
  const line = readyLine(token);
  return bytes.toString('latin1', 0, line.length) === line;
}

/**
 * Reads what came through the answer's pipe, all of it, after the line that says that the guest is
 * ready. One whole answer is believed; nothing where something else was written there too.
 * @returns undefined where there is no answer
 */
export function parseAnswer(bytes: Buffer, token: string): ParsedAnswer | undefined {
  const answer = bytes.subarray(readyLine(token).length);
  if (answer.length === 0) return undefined;
  const lineEnd = answer.subarray(0, mostLengthBytes).indexOf('\n');
  const length = answer.toString('latin1', 0, Math.max(lineEnd, 0));
  if (!/^\d+$/.test(length)) return refused('forged-answer');
  const bodyEnd = lineEnd + 1 + Number(length);
  if (answer.length > bodyEnd) return refused('second-answer');
  try {
    const body = answer.toString('utf8', lineEnd + 1, bodyEnd);
    const parsed = answerSchema.parse(JSON.parse(body));
    return parsed.kind === 'never-settled' ? refused('never-settled') : parsed;
  } catch {
    return refused('malformed-answer');
  }
}

function refused(
  code: 'forged-answer' | 'second-answer' | 'malformed-answer' | 'never-settled',
): ParsedAnswer {
  return { kind: 'refused', verdict: failed(code, {}) };
}

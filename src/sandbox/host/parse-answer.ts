import * as z from 'zod';
import type { SandboxFeedback } from '../../grading/feedback';
import { type Observations, observationsSchema } from '../../grading/observation';
import { type Failed, failed } from '../../grading/verdict';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('observed'), observations: observationsSchema }),
  z.object({ kind: z.literal('never-settled') }),
]);

export type ParsedAnswer =
  | { readonly kind: 'observed'; readonly observations: Observations }
  | { readonly kind: 'refused'; readonly verdict: Failed<SandboxFeedback> };

/** The header is the token, a space, the length and a line feed; nothing longer is one. */
const mostHeaderBytes = 80;

interface Header {
  readonly token: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

function readHeader(bytes: Buffer): Header | undefined {
  const lineEnd = bytes.subarray(0, mostHeaderBytes).indexOf('\n');
  const header = bytes.toString('latin1', 0, Math.max(lineEnd, 0));
  const [, token, length] = /^(\w+) (\d+)$/.exec(header) ?? [];
  if (token === undefined) return undefined;
  return { token, bodyStart: lineEnd + 1, bodyEnd: lineEnd + 1 + Number(length) };
}

/** Whether an answer has arrived to its end, or can no longer become one. */
export function isWhole(bytes: Buffer): boolean {
  const header = readHeader(bytes);
  return header ? bytes.length >= header.bodyEnd : bytes.length >= mostHeaderBytes;
}

/**
 * Reads what came through the answer's pipe, all of it. Exactly one answer with the run's token is
 * believed; whatever else was written there was not written by the guest.
 */
export function parseAnswer(bytes: Buffer, token: string): ParsedAnswer {
  const header = readHeader(bytes);
  if (header?.token !== token) return refused('forged-answer');
  const { bodyStart, bodyEnd } = header;
  if (bytes.length > bodyEnd) return refused('second-answer');
  try {
    const answer = answerSchema.parse(JSON.parse(bytes.toString('utf8', bodyStart, bodyEnd)));
    return answer.kind === 'observed' ? answer : refused('never-settled');
  } catch {
    return refused('malformed-answer');
  }
}

function refused(
  code: 'forged-answer' | 'second-answer' | 'malformed-answer' | 'never-settled',
): ParsedAnswer {
  return { kind: 'refused', verdict: failed(code, {}) };
}

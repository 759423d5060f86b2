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

/** A token, a length in digits and a line feed; nothing longer is the line before an answer. */
const mostLineBytes = 80;

/** Whether the guest came as far as the learner's code. */
export function isReady(bytes: Buffer, token: string): boolean {
  const line = readyLine(token);
  return bytes.toString('latin1', 0, line.length) === line;
}

/** Whether the guest's own answer has arrived to its end: nothing that follows is worth waiting for. */
export function isAnswered(bytes: Buffer, token: string): boolean {
  const answer = findAnswer(bytes, token);
  return answer !== undefined && answer.body.length >= answer.length;
}

/** The answer behind the line that says that the guest is ready, as far as it has arrived. */
function findAnswer(bytes: Buffer, token: string) {
  const rest = bytes.subarray(readyLine(token).length);
  const lineEnd = rest.subarray(0, mostLineBytes).indexOf('\n');
  const line = rest.toString('latin1', 0, Math.max(lineEnd, 0));
  const length = /^(\w+) (\d+)$/.exec(line);
  if (length?.[1] !== token) return undefined;
  return { length: Number(length[2]), body: rest.subarray(lineEnd + 1) };
}

/**
 * Reads what came through the answer's pipe, all of it, after the line that says that the guest is
 * ready. One whole answer with the run's token is believed; nothing where something else was written
 * there too.
 * @returns undefined where there is no answer
 */
export function parseAnswer(bytes: Buffer, token: string): ParsedAnswer | undefined {
  if (bytes.length <= readyLine(token).length) return undefined;
  const answer = findAnswer(bytes, token);
  if (!answer) return refused('forged-answer');
  if (answer.body.length > answer.length) return refused('second-answer');
  try {
    const parsed = answerSchema.parse(JSON.parse(answer.body.toString('utf8')));
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

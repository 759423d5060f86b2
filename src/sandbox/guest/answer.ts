import { writeSync } from 'node:fs';
import { type Answer, answerDescriptor, answerLine, readyLine } from '../protocol';

// Taken before the learner's code runs, which may replace any of them. `reallyExit` is what
// `process.exit` ends in: unlike it, it runs no `exit` listener of the learner's.
const { stringify } = JSON;
const { byteLength } = Buffer;
const { reallyExit } = process as unknown as { reallyExit(code: number): never };

/** Says that the learner's code is about to run. */
export function announceReady(token: string): void {
  writeSync(answerDescriptor, readyLine(token));
}

/**
 * Writes the answer. The token is joined as a string, never put in an object that a patched `toJSON`
 * could see.
 */
export function answer(token: string, content: Answer): void {
  const body = stringifyOrNothing(content);
  writeSync(answerDescriptor, answerLine(token, byteLength(body)) + body);
}

/** Answers and ends the process at once, so that nothing of the learner's runs after it. */
export function answerAndEnd(token: string, content: Answer): never {
  answer(token, content);
  return reallyExit(0);
}

/** A patched `toJSON` may throw, or call itself for ever: then there is no answer to believe. */
function stringifyOrNothing(content: Answer): string {
  try {
    return stringify(content, keepEveryNumber) ?? '';
  } catch {
    return '';
  }
}

/** JSON has no NaN and no infinities: they cross as strings (see `anyNumber`). */
function keepEveryNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !(value - value === 0) ? `${value}` : value;
}

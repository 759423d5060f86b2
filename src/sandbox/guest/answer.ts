import { writeSync } from 'node:fs';
import { type Answer, answerDescriptor, answerLine, readyLine } from '../protocol';
import { writeJson } from './write-json';

// Taken before the learner's code runs, which may replace any of them. `reallyExit` is what
// `process.exit` ends in: unlike it, it runs no `exit` listener of the learner's.
const { byteLength } = Buffer;
const { reallyExit } = process as unknown as { reallyExit(code: number): never };

/** Says that the learner's code is about to run. */
export function announceReady(token: string): void {
  writeSync(answerDescriptor, readyLine(token));
}

/** Writes the answer. The token is joined as a string, never put in an object that could be read. */
export function answer(token: string, content: Answer): void {
  const body = writeOrNothing(content);
  writeSync(answerDescriptor, answerLine(token, byteLength(body)) + body);
}

/** Answers and ends the process at once, so that nothing of the learner's runs after it. */
export function answerAndEnd(token: string, content: Answer): never {
  answer(token, content);
  return reallyExit(0);
}

/** What holds itself, or resists being read, is no answer to believe. */
function writeOrNothing(content: Answer): string {
  try {
    return writeJson(content);
  } catch {
    return '';
  }
}

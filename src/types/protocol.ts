import type { Readable } from 'node:stream';

/** What the compiler's process is asked: one learner file, with the text to look at. */
export interface Question {
  /** Absolute. The file itself need not exist: it is never read. */
  readonly path: string;
  readonly text: string;
}

/** One type error in the learner's own file. */
export interface TypeAdvice {
  /** The compiler's number for it: 2322 stands for TS2322. */
  readonly code: number;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The compiler's own English words, on one line, at most 300 characters. */
  readonly message: string;
}

/**
 * Cuts a stream of JSON into its lines. Node's readline does not serve here: it also breaks at
 * U+2028, which JSON leaves as it is.
 */
export function readLines(stream: Readable, onLine: (line: string) => void): void {
  let unfinished = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (unfinished + chunk).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}

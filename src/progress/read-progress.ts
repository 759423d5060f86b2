import { createReadStream } from 'node:fs';
import { headerLine, readLine, version } from './line';
import { Memory } from './memory';

/** Characters. What begins with more than this without a line of ours is not read to its end. */
const longestBeginning = 1_000_000;
/** Characters: no line of ours comes near. */
const longestLine = 100_000;

export type Reading =
  | { readonly kind: 'progress'; readonly memory: Memory; readonly passedOver: PassedOver }
  | { readonly kind: 'not-progress' }
  | { readonly kind: 'other-version'; readonly found: number };

/** Lines that cannot be read, and the number of the first of them. */
export interface PassedOver {
  readonly count: number;
  readonly first: number;
}

/**
 * Reads a file of progress piece by piece: other work goes on meanwhile. A last line that was cut
 * short is what a crash leaves, and no more is said of it.
 * @throws ErrnoException where the file cannot be read
 */
export async function readProgress(path: string): Promise<Reading> {
  const lines = new LineTaker();
  let length = 0;
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 262_144 })) {
    const pieces = (rest + withoutMark(chunk, length)).split('\n');
    rest = (pieces.pop() ?? '').slice(0, longestLine);
    for (const piece of pieces) lines.take(piece);
    length += chunk.length;
    if (length > longestBeginning && !lines.isProgress) break;
  }
  return lines.end(rest);
}

/** Editors on Windows may put a byte-order mark in front. */
function withoutMark(chunk: string, position: number): string {
  return position === 0 ? chunk.replace(/^\uFEFF/, '') : chunk;
}

class LineTaker {
  isProgress = false;
  readonly #memory = new Memory();
  #number = 0;
  #passedOver: PassedOver = { count: 0, first: 0 };
  #otherVersion: number | undefined;

  take(text: string): void {
    this.#number += 1;
    if (text.trim() === '' || this.#understands(text)) return;
    const { count, first } = this.#passedOver;
    this.#passedOver = { count: count + 1, first: first || this.#number };
  }

  /** @param rest what stands after the last end of line */
  end(rest: string): Reading {
    const isLine = this.#understands(rest);
    if (this.#otherVersion !== undefined) {
      return { kind: 'other-version', found: this.#otherVersion };
    }
    // Nothing yet, or no more than the beginning of the header.
    const isNew = !isLine && this.#passedOver.count === 0 && headerLine.startsWith(rest);
    if (!this.isProgress && !isNew) return { kind: 'not-progress' };
    return { kind: 'progress', memory: this.#memory, passedOver: this.#passedOver };
  }

  #understands(text: string): boolean {
    const line = readLine(text);
    if (!line) return false;
    this.isProgress = true;
    if (!('cahier' in line)) this.#memory.take(line);
    else if (line.version !== version) this.#otherVersion = line.version;
    return true;
  }
}

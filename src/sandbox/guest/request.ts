import { readSync } from 'node:fs';
import type { Request } from '../protocol';

/** Reads the one request from standard input, to its end. */
export function readRequest(): Request {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  for (;;) {
    const length = readSync(0, chunk);
    if (length === 0) break;
    chunks.push(Buffer.from(chunk.subarray(0, length)));
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

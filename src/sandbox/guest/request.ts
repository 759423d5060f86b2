import { read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Request, SharedRequest } from '../protocol';

const readSome = promisify(read);
const chunkBytes = 65_536;
const endOfRequest = 0x0a;

/** Waits for the first byte of the one request on standard input; white space may announce it. */
export async function requestBegun(): Promise<Buffer> {
  const { bytesRead, buffer } = await readSome(0, Buffer.alloc(chunkBytes), 0, chunkBytes, null);
  return buffer.subarray(0, bytesRead);
}

/**
 * Reads the rest of a request that has begun. It is about to come whole: to wait for it outside the
 * event loop is sooner.
 *
 * @returns nothing where the input ends before the request: the host has gone
 */
export function readRequest(begun: Buffer): Request | undefined {
  const chunks = [begun];
  for (let last = begun; last.at(-1) !== endOfRequest; chunks.push(last)) {
    const chunk = Buffer.alloc(chunkBytes);
    const bytesRead = readSync(0, chunk, 0, chunkBytes, null);
    if (bytesRead === 0) return undefined;
    last = chunk.subarray(0, bytesRead);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** One request after another, until the host has gone; the next is read only when one is done. */
export async function* readRequests(): AsyncGenerator<SharedRequest> {
  for (;;) {
    const request = readRequest(await requestBegun());
    if (!request) return;
    yield request as SharedRequest;
  }
}

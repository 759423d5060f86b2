import { read } from 'node:fs';
import { promisify } from 'node:util';
import type { Request, SharedRequest } from '../protocol';

const readSome = promisify(read);

/**
 * Reads the one request from standard input, to its end, while the guest gets ready.
 *
 * @param onBegun called with its first byte: whatever is being done in advance should stop
 */
export async function readRequest(onBegun: () => void): Promise<Request> {
  const chunks: Buffer[] = [];
  for (;;) {
    const { bytesRead, buffer } = await readSome(0, Buffer.alloc(65_536), 0, 65_536, null);
    if (bytesRead === 0) break;
    onBegun();
    chunks.push(buffer.subarray(0, bytesRead));
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Reads requests from standard input, one a line; only while none is being run. */
export async function* readRequests(): AsyncGenerator<SharedRequest> {
  let rest = Buffer.alloc(0);
  for (;;) {
    const end = rest.indexOf(lineFeed);
    if (end >= 0) {
      yield JSON.parse(rest.toString('utf8', 0, end));
      rest = rest.subarray(end + 1);
      continue;
    }
    const { bytesRead, buffer } = await readSome(0, Buffer.alloc(65_536), 0, 65_536, null);
    if (bytesRead === 0) return;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
  }
}

const lineFeed = 0x0a;

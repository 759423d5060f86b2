import type { Readable } from 'node:stream';

/** What a stream has brought so far. */
export interface Collected {
  bytes(): Buffer;
  text(): string;
}

/** Keeps what a stream brings, up to a limit; says so once there is more. */
export function collect(stream: Readable, mostBytes: number, onTooMuch: () => void): Collected {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size + chunk.length > mostBytes) return onTooMuch();
    chunks.push(chunk);
    size += chunk.length;
  });
  // A pipe that breaks ends with the process, whose own end says why.
  stream.on('error', () => {});
  return {
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataShortcoming } from './shortcoming';

/** The sums of the data files, as `sha256sum` writes and checks them. */
const sumsFile = 'SHA256SUMS';

/** Compares each file of the data set with the sum that was written down when it was looked at. */
export async function verifyData(folder: string): Promise<DataShortcoming[]> {
  const listed = readSums(await readFile(join(folder, sumsFile), 'utf8').catch(() => ''));
  const found = await sumFiles(folder);
  return [
    ...[...listed].flatMap(([file, sum]): DataShortcoming[] => {
      if (!found.has(file)) return [{ code: 'data-missing', file }];
      return found.get(file) === sum ? [] : [{ code: 'data-changed', file }];
    }),
    ...[...found]
      .filter(([file]) => !listed.has(file))
      .map(([file, sum]) => ({ code: 'data-unlisted' as const, file, sum })),
  ];
}

function readSums(text: string): Map<string, string> {
  const lines = text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm);
  return new Map([...lines].map(([, sum = '', file = '']) => [file, sum]));
}

/** All but the code that reads them, and what is said of them. */
async function sumFiles(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const data = names.filter((name) => !/\.(ts|md)$/.test(name) && name !== sumsFile).sort();
  const sums = data.map(async (name) => {
    const content = await readFile(join(folder, name));
    return [name, createHash('sha256').update(content).digest('hex')] as const;
  });
  return new Map(await Promise.all(sums));
}

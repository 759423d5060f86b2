import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { co2File, type Windows, windowsOfCo2 } from '../../data/co2';

const read = new Map<string, Windows>();

/**
 * Reads the data set that learners get from `loadData()`, for the judges; once, for it never changes.
 * @throws ZodError, Error where the file is missing or not as it should be
 */
export async function readWindows(dataFolder: string): Promise<Windows> {
  const windows =
    read.get(dataFolder) ?? windowsOfCo2(await readFile(join(dataFolder, co2File), 'utf8'));
  read.set(dataFolder, windows);
  return windows;
}

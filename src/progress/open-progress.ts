import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Memory } from './memory';
import { type ProgressProblem, systemProblem } from './problem';
import { Progress } from './progress';
import { type Reading, readProgress } from './read-progress';

const folder = '.cahier';

export interface OpenedProgress {
  readonly progress: Progress;
  /** What the learner should know of the file. Whatever it is, the progress can be used. */
  readonly problem?: ProgressProblem;
}

/** Reads the progress of the workbook in the folder `root`; a file that is none is set aside. */
export async function openProgress(root: string): Promise<OpenedProgress> {
  const path = join(root, folder, 'progress.jsonl');
  let reading: Reading;
  try {
    reading = await readIfThere(path);
  } catch (error) {
    return { progress: new Progress(path), problem: systemProblem('not-read', error) };
  }
  if (reading.kind !== 'progress') return beginAnew(root, path, reading);
  const { memory, passedOver } = reading;
  const progress = new Progress(path, memory);
  if (passedOver.count === 0) return { progress };
  return { progress, problem: { code: 'lines-passed-over', data: passedOver } };
}

async function readIfThere(path: string): Promise<Reading> {
  try {
    // A FIFO would never end.
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return await readProgress(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return { kind: 'progress', memory: new Memory(), passedOver: { count: 0, first: 0 } };
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

type NotOurs = Exclude<Reading, { kind: 'progress' }>;

/** Keeps the file that is not ours under another name. */
async function beginAnew(root: string, path: string, reading: NotOurs): Promise<OpenedProgress> {
  const time = new Date().toISOString().replaceAll(':', '-');
  const keptAs = `${folder}/progress.${time}.set-aside.jsonl`;
  try {
    await rename(path, join(root, keptAs));
  } catch (error) {
    // Another Cahier was faster.
    if (isMissing(error)) return openProgress(root);
    const problem = systemProblem('not-set-aside', error);
    return { progress: new Progress(path, new Memory(), problem), problem };
  }
  const problem: ProgressProblem =
    reading.kind === 'not-progress'
      ? { code: 'not-progress', data: { keptAs } }
      : { code: 'other-version', data: { found: reading.found, keptAs } };
  return { progress: new Progress(path), problem };
}

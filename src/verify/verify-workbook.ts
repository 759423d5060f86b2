import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/host/guest';
import type { Exercise } from '../workbook/exercise';
import { inTurns } from '../workbook/in-turns';
import { stubOf } from '../workbook/stub';
import type { Workbook } from '../workbook/workbook';
import { verifyData } from './data';
import type { DataShortcoming } from './shortcoming';
import { type VerifiedExercise, verifyExercise } from './verify-exercise';

/** What was found of some exercises, and of the data set that they share. */
export interface Verified {
  readonly exercises: readonly VerifiedExercise[];
  readonly data: readonly DataShortcoming[];
}

/** Proves some exercises, a few at a time. */
export async function verifyWorkbook(
  exercises: readonly Exercise[],
  workbook: Workbook,
  sandbox: Sandbox,
  seed: number,
): Promise<Verified> {
  const folder = await mkdtemp(join(tmpdir(), 'cahier-verify-'));
  try {
    await writeTouchedStubs(workbook, folder);
    const verified = await inTurns(exercises, (exercise) =>
      verifyExercise(exercise, workbook, sandbox, seed, folder),
    );
    return { exercises: verified, data: await verifyData(workbook.dataFolder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a learner's folder holds who has opened every exercise, and filled in none. */
async function writeTouchedStubs({ solutionsFolder }: Workbook, folder: string): Promise<void> {
  for (const name of await readdir(solutionsFolder)) {
    if (!name.endsWith('.ts')) continue;
    const stub = stubOf(await readFile(join(solutionsFolder, name), 'utf8'));
    await writeFile(join(folder, name), `${stub.trimEnd()}\n// …\n`);
  }
}

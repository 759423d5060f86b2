import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file';
import type { Workbook } from './workbook';

/**
 * Puts an exercise back as it was shipped, and keeps a copy of what was there.
 * @returns where the copy is; nothing where there was no file
 * @throws EISDIR where something else has its name, and what the disk may refuse
 */
export async function resetExercise(workbook: Workbook, id: string): Promise<string | undefined> {
  const file = workbook.exerciseFile(id);
  const copy = (await hasExerciseFile(workbook, id)) ? await keepCopy(workbook, id) : undefined;
  await replaceFile(file, await workbook.stub(id));
  return copy;
}

/** Whether there is a file to reset. @throws EISDIR where something else has its name */
export async function hasExerciseFile(workbook: Workbook, id: string): Promise<boolean> {
  const path = workbook.exerciseFile(id);
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) throw Object.assign(new Error(), { code: 'EISDIR', path });
  return found !== undefined;
}

/** Copies what the learner wrote, byte for byte, and says where to. */
export async function keepCopy(workbook: Workbook, id: string): Promise<string> {
  const time = new Date().toISOString().replaceAll(':', '-');
  const copy = join(workbook.root, '.cahier', 'copies', `${id}.${time}.ts`);
  await replaceFile(copy, await readFile(workbook.exerciseFile(id)));
  return copy;
}

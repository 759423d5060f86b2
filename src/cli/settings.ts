import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { languages } from '../messages/text';

const settingsSchema = z.object({ lang: z.enum(languages).optional() });
export type Settings = z.infer<typeof settingsSchema>;

/** What this workbook remembers of its learner's wishes; nothing where there is no such file. */
export async function readSettings(root: string): Promise<Settings> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(fileOf(root), 'utf8')));
  } catch {
    return {};
  }
}

/** Writes to a file beside it and renames it: a crash leaves the old settings or the new. */
export async function writeSettings(root: string, settings: Settings): Promise<void> {
  const file = fileOf(root);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(settings, null, 2)}\n`);
  await rename(unfinished, file);
}

function fileOf(root: string): string {
  return join(root, '.cahier', 'settings.json');
}

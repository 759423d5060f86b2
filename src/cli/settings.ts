import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { languages } from '../messages/text';
import { replaceFile } from '../workbook/replace-file';

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

export function writeSettings(root: string, settings: Settings): Promise<void> {
  return replaceFile(fileOf(root), `${JSON.stringify(settings, null, 2)}\n`);
}

function fileOf(root: string): string {
  return join(root, '.cahier', 'settings.json');
}

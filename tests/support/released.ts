import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookCopy } from './workbook-copy';

/** Every file below a folder by its path from there, in order. */
export function filesBelow(folder: string, ...way: string[]): string[] {
  return readdirSync(join(folder, ...way), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(folder, ...way, entry.name)
        : [[...way, entry.name].join('/')],
    )
    .sort();
}

/** A folder's files with all that a copy of it would carry: their bytes and modes. */
export function contentsOf(folder: string): Record<string, { text: string; mode: number }> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => {
      const { mode } = statSync(join(folder, path));
      return [path, { text: readFileSync(join(folder, path), 'latin1'), mode: mode & 0o777 }];
    }),
  );
}

/** The lines of a worked solution that no stub has, too long to be anything else. */
export function answerLines(workbook: WorkbookCopy, id: string): string[] {
  const stubs = workbook.ids.map((each) => workbook.stub(each)).join('\n');
  return workbook
    .solution(id)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 24 && !line.startsWith('//') && !stubs.includes(line));
}

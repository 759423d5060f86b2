import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { headerLine } from './line';

/**
 * Adds one line at the end of a file of progress, in one write: whole lines of two processes follow
 * each other, and a process that is killed leaves at worst its own line cut short. The file and its
 * folder are made where they are missing.
 * @throws ErrnoException where the line is not in the file, or not whole
 */
export async function appendLine(path: string, line: string): Promise<void> {
  const file = await openForAppending(path);
  try {
    await file.appendFile((await before(file)) + line);
    // Where the file system cannot do this, the line is only not yet safe from a power cut.
    await file.datasync().catch(() => {});
  } finally {
    await file.close();
  }
}

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    return open(path, 'a+');
  }
}

/** Makes this folder only: where the workbook itself is gone, nothing of it comes back. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Another Cahier was faster.
    if (error.code !== 'EEXIST') throw error;
  });
}

/** What must stand between the file as it is and a new line. */
async function before(file: FileHandle): Promise<string> {
  const found = await file.stat();
  if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  if (found.size === 0) return headerLine;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, found.size - 1);
  // A last line that was cut short may be the header.
  return buffer.toString() === '\n' ? '' : `\n${headerLine}`;
}

import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { replaceFile } from '../workbook/replace-file';
import type { Destination } from './destination';
import type { ReleaseFile } from './release-file';

/** Modes are said, not left to the teacher's umask: a class must be able to read its files. */
const fileMode = 0o644;
const folderMode = 0o755;

/**
 * Writes a release whole or not at all.
 * @throws ErrnoException about the destination, whatever step failed
 */
export async function writeRelease(
  files: readonly ReleaseFile[],
  { kind, path }: Destination,
): Promise<void> {
  const firstMade = await mkdir(dirname(path), { recursive: true });
  try {
    if (kind === 'archive') await replaceFile(path, Buffer.from(makeArchive(files)));
    else writeFolder(files, path);
  } catch (error) {
    if (firstMade) await rm(firstMade, { recursive: true, force: true }).catch(() => {});
    throw Object.assign(error as Error, { path });
  }
}

/** In one go: a signal that arrives meanwhile waits, so that nothing half-made is left. */
function writeFolder(files: readonly ReleaseFile[], folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  try {
    makeFolders(unfinished, '.');
    for (const { path, content } of files) {
      makeFolders(unfinished, dirname(path));
      writeFileSync(join(unfinished, path), content);
      chmodSync(join(unfinished, path), fileMode);
    }
    // An empty one may be there already; Windows renames nothing over it.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Each folder on the way, with its mode. */
function makeFolders(root: string, way: string): void {
  if (way !== '.') makeFolders(root, dirname(way));
  mkdirSync(join(root, way), { recursive: true });
  chmodSync(join(root, way), folderMode);
}

/**
 * A zip archive with one folder in it. Packed in plain JavaScript, which gives the same bytes on every
 * machine; Node's own zlib does not. The times are local in a zip archive: noon exists in every zone.
 */
function makeArchive(files: readonly ReleaseFile[]): Uint8Array {
  const options = { mtime: new Date(1980, 0, 1, 12), os: 3, attrs: (0o100000 | fileMode) << 16 };
  const tree: Zippable = {};
  for (const { path, content } of files) tree[`cahier/${path}`] = [content, options];
  return zipSync(tree, { level: 9 });
}

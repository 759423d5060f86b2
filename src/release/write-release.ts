import { chmod, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
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
    else await writeFolder(files, path);
  } catch (error) {
    if (firstMade) await rm(firstMade, { recursive: true, force: true }).catch(() => {});
    throw Object.assign(error as Error, { path });
  }
}

async function writeFolder(files: readonly ReleaseFile[], folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(unfinished);
    for (const { path, content } of files) {
      await makeFolders(unfinished, dirname(path));
      await writeFile(join(unfinished, path), content);
      await chmod(join(unfinished, path), fileMode);
    }
    await chmod(unfinished, folderMode);
    // An empty one may be there already; Windows renames nothing over it.
    await rmdir(folder).catch(() => {});
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Each folder on the way, with its mode. */
async function makeFolders(root: string, way: string): Promise<void> {
  if (way === '.') return;
  await makeFolders(root, dirname(way));
  await mkdir(join(root, way), { recursive: true });
  await chmod(join(root, way), folderMode);
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

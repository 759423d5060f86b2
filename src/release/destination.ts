import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a release goes: a folder, or an archive where the name ends in .zip. */
export interface Destination {
  readonly kind: 'folder' | 'archive';
  readonly path: string;
}

/** Why a release cannot go where it was to go. */
export type DestinationProblem =
  | 'inside-workbook'
  | 'not-empty'
  | 'not-a-folder'
  | 'archive-exists'
  | 'other-archive';

const otherArchives = /\.(tgz|tar|tar\.[a-z0-9]+|7z|rar|gz)$/i;

/** @param out as the teacher wrote it, from where they are */
export async function findDestination(
  out: string,
  root: string,
): Promise<Destination | { readonly problem: DestinationProblem }> {
  const path = resolve(out);
  if (otherArchives.test(path)) return { problem: 'other-archive' };
  if (await isInside(path, root)) return { problem: 'inside-workbook' };
  const kind = /\.zip$/i.test(path) ? 'archive' : 'folder';
  const found = await stat(path).catch(() => undefined);
  if (found && kind === 'archive') return { problem: 'archive-exists' };
  if (found && !found.isDirectory()) return { problem: 'not-a-folder' };
  if (found && (await readdir(path)).length > 0) return { problem: 'not-empty' };
  return { kind, path };
}

/** Whatever links lead there. */
async function isInside(path: string, root: string): Promise<boolean> {
  const way = relative(await realpath(root), await resolveLinks(path));
  // On Windows, the way to another disk is absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of what may not be there yet. */
async function resolveLinks(path: string): Promise<string> {
  const parent = dirname(path);
  try {
    return await realpath(path);
  } catch {
    return parent === path ? path : join(await resolveLinks(parent), basename(path));
  }
}

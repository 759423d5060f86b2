import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import type { SourceFeedback } from '../grading/feedback';
import { type Failed, failed } from '../grading/verdict';

/** No exercise needs more; a larger file is a mistake, and nested throughout would crash esbuild. */
const mostKilobytes = 64;

export type SourceRead =
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly verdict: Failed<SourceFeedback> };

/**
 * Reads a learner's file as text, whatever lies under its name: a folder, a link, a pipe, a binary,
 * 50 MB. Never throws, never blocks, never reads what it will refuse.
 */
export function readSource(path: string): SourceRead {
  const file = basename(path);
  try {
    const real = realpathSync(path);
    const folder = realpathSync(dirname(path));
    if (!real.startsWith(folder + sep)) return unusable(failed('link-outside', { file }));
    const found = statSync(real);
    if (!found.isFile()) return unusable(failed('not-a-file', { file }));
    if (found.size > mostKilobytes * 1024) {
      const kilobytes = Math.round(found.size / 1024);
      return unusable(failed('file-too-large', { file, kilobytes, mostKilobytes }));
    }
    return decode(file, readFileSync(real));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missingUnlessLink(path, file);
    return unusable(failed('unreadable-file', { file }));
  }
}

/** A link that leads nowhere has a name but no file: that is not the same as no name at all. */
function missingUnlessLink(path: string, file: string): SourceRead {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? unusable(failed('unreadable-file', { file })) : { kind: 'missing' };
}

function decode(file: string, bytes: Buffer): SourceRead {
  const isUtf16 = /^(fffe|feff)/.test(bytes.toString('hex', 0, 2));
  if (isUtf16) return unusable(failed('not-utf8', { file }));
  if (bytes.includes(0)) return unusable(failed('not-text', { file }));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'source', text };
  } catch {
    return unusable(failed('not-utf8', { file }));
  }
}

function unusable(verdict: Failed<SourceFeedback>): SourceRead {
  return { kind: 'unusable', verdict };
}

import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { SourcePlace } from '../grading/feedback';

/**
 * A frame of one of the bundles, which lie in `build/<fingerprint>/` or a folder of that. The caches
 * of V8 remember the name that the folder had while it was made, with a number at its end.
 */
const bundleFrame =
  /^\s+at (?:.*\()?(?<builds>.*[\\/]build[\\/])(?<print>\w+)(?:\.\d+)?(?<rest>[\\/].*\.cjs):(?<line>\d+):(?<column>\d+)\)?$/gm;

/**
 * Finds the place in the sources behind a stack of our own: the first frame in a grader, else the
 * first in anything that is not the core.
 */
export async function locateInSources(stack: string): Promise<SourcePlace | undefined> {
  const places: SourcePlace[] = [];
  for (const { groups = {} } of stack.matchAll(bundleFrame)) {
    const { builds = '', print = '', rest = '', line, column } = groups;
    const bundle = builds + print + rest;
    const map = await readMap(bundle);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) continue;
    const source = resolve(dirname(bundle), entry.originalSource);
    places.push({
      file: relative(dirname(builds), source).split(sep).join('/'),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    });
  }
  return (
    places.find(({ file }) => file.startsWith('graders/')) ??
    places.find(({ file }) => file.startsWith('src/') && !file.startsWith('src/grading/'))
  );
}

const maps = new Map<string, Promise<SourceMap | undefined>>();

/** A map is of some megabytes, and read only where a grader has a mistake in it. */
function readMap(bundle: string): Promise<SourceMap | undefined> {
  const known = maps.get(bundle);
  if (known) return known;
  const map = readFile(`${bundle}.map`, 'utf8').then(
    (text) => new SourceMap(JSON.parse(text)),
    () => undefined,
  );
  maps.set(bundle, map);
  return map;
}

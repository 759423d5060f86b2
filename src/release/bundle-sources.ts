import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import { type BuildOptions, type BuildResult, build } from 'esbuild';
import type { Exercise } from '../workbook/exercise';
import type { ReleaseFile } from './release-file';
import { leaveOutGraders, leaveOutModelAnswers, leaveOutTeachersCommands } from './substitutes';

/** What the build of a released copy starts from: scripts/build.mjs names the same. */
const entryPoints = ['src/cli/main.ts', 'src/sandbox/guest/main.ts', 'src/types/main.ts'];
const testSupport = 'tests/support/grade-learner-file.ts';

/** Cahier's own sources, each entry point in one file, and the packages that they need. */
export interface Bundled {
  readonly files: readonly ReleaseFile[];
  readonly packages: ReadonlySet<string>;
}

/**
 * Joins and shortens the sources that a released copy runs on; packages stay outside, for `npm ci`
 * to install. What the graders expect is in there, but nobody finds it by looking around.
 */
export async function bundleSources(
  root: string,
  exercises: readonly Exercise[],
  hasGraders: boolean,
): Promise<Bundled> {
  const plugins = [
    leaveOutTeachersCommands(root),
    ...leaveOutModelAnswers(root, exercises),
    ...(hasGraders ? [] : leaveOutGraders(root, exercises)),
  ];
  const results = await Promise.all([
    build({ ...optionsFor(root), entryPoints, plugins, format: 'esm' }),
    build({
      ...optionsFor(root),
      entryPoints: [testSupport],
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
  ]);
  return {
    files: results.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, contents }) => ({
        path: relative(root, path).replaceAll('\\', '/'),
        content: contents,
      })),
    ),
    packages: new Set(results.flatMap(packagesOf)),
  };
}

function optionsFor(root: string) {
  return {
    absWorkingDir: root,
    outdir: root,
    outbase: root,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    minify: true,
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

function packagesOf({ metafile }: BuildResult<{ metafile: true }>): string[] {
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !isBuiltin(path))
    .map(({ path }) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
}

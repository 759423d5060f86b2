import { isBuiltin } from 'node:module';
import { relative, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import type { Exercise } from '../workbook/exercise';
import type { ReleaseFile } from './release-file';
import { leaveOutGraders, leaveOutModelAnswers, leaveOutTeachersCommands } from './substitutes';

/** What the build of a released copy starts from: scripts/build.mjs names the same. */
const entryPoints = ['src/cli/main.ts', 'src/sandbox/guest/main.ts', 'src/types/main.ts'];
const testSupport = 'tests/support/grade-learner-file.ts';
/** From the folder of src/cli/main, which alone reads what stands beside. */
const toRoot = '../../';

/** Cahier's own sources, each entry point in one file, and the packages that they need. */
export interface Bundled {
  readonly files: readonly ReleaseFile[];
  readonly packages: ReadonlySet<string>;
  /** Files beside them that they read, from the root. */
  readonly beside: ReadonlySet<string>;
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
    keepSecondReadersBeside(root),
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
    beside: new Set(results.flatMap(besideOf)),
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

/** Weights of 2 MB are no source: the build of the released copy finds them where they are here. */
function keepSecondReadersBeside(root: string): Plugin {
  return {
    name: 'cahier-keep-beside',
    setup(build) {
      build.onResolve({ filter: /\/second-reader\.json$/ }, ({ path, resolveDir }) => {
        const fromRoot = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/');
        return { path: `${toRoot}${fromRoot}`, external: true };
      });
    },
  };
}

function besideOf(result: BuildResult<{ metafile: true }>): string[] {
  return importsOf(result)
    .filter((path) => path.startsWith(toRoot))
    .map((path) => path.slice(toRoot.length));
}

function packagesOf(result: BuildResult<{ metafile: true }>): string[] {
  return importsOf(result)
    .filter((path) => !isBuiltin(path) && !path.startsWith(toRoot))
    .map((path) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
}

function importsOf({ metafile }: BuildResult<{ metafile: true }>): string[] {
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map(({ path }) => path);
}

import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { OnLoadResult, OnResolveResult, Plugin } from 'esbuild';
import { hideSourceMap } from './hide-source-map';
import { readSource } from './read-source';
import { surroundings } from './wrap';

/** What an import may be refused for; the code is one of `SourceFeedback`. */
type Refusal = 'import-not-found' | 'import-not-allowed' | 'package-not-available';

/** What the sandbox gives: the specifiers a learner may write for it, and where it comes from. */
const given: ReadonlyArray<{ specifier: RegExp; expression: string }> = [
  { specifier: /^@tensorflow\/tfjs(-node)?$/, expression: `${surroundings}.tf` },
  {
    specifier: /^\.{1,2}\/(.*\/)?data\/load-data(\.[jt]s)?$/,
    expression: `{ loadData: ${surroundings}.loadData }`,
  },
];

/**
 * Decides what an exercise may import: TensorFlow.js and the data, which the sandbox gives, and its
 * neighbours in the same folder. All else is refused with its reason. Neighbours have a namespace of
 * ours, so that esbuild reads no file by itself.
 */
export function resolveImports(folder: string): Plugin {
  return {
    name: 'cahier-imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const source = given.find((candidate) => candidate.specifier.test(specifier));
        if (source) return { path: source.expression, namespace: 'given' };
        if (!/^\.{1,2}\//.test(specifier)) return refuse('package-not-available', specifier);
        return resolveNeighbour(folder, specifier, importer);
      });
      build.onLoad({ filter: /.*/, namespace: 'given' }, ({ path: expression }) => ({
        contents: `module.exports = ${expression};`,
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'neighbour' }, ({ path }) => loadNeighbour(path));
    },
  };
}

function resolveNeighbour(folder: string, specifier: string, importer: string): OnResolveResult {
  const from =
    importer === '<stdin>' || importer === '' ? folder : dirname(resolve(folder, importer));
  const path = resolve(from, specifier);
  if (!path.startsWith(folder + sep)) return refuse('import-not-allowed', specifier);
  const candidates = [path, `${path}.ts`, path.replace(/\.js$/, '.ts')];
  const file = candidates.find((name) => existsSync(name) && statSync(name).isFile());
  if (!file) return refuse('import-not-found', specifier);
  // A folder in it may be a link to another one.
  const isInside = `${realpathSync(dirname(file))}${sep}`.startsWith(realpathSync(folder) + sep);
  return isInside
    ? { path: file, namespace: 'neighbour' }
    : refuse('import-not-allowed', specifier);
}

function loadNeighbour(path: string): OnLoadResult {
  const source = readSource(path);
  if (source.kind === 'source') return { contents: hideSourceMap(source.text), loader: 'ts' };
  return {
    errors: [{ text: 'unusable', detail: source.kind === 'unusable' ? source.verdict : undefined }],
  };
}

function refuse(code: Refusal, specifier: string): OnResolveResult {
  return { errors: [{ text: code, detail: { status: 'failed', code, data: { specifier } } }] };
}

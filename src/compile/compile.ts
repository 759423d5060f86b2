import { basename, dirname } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';
import type { SourceFeedback } from '../grading/feedback';
import type { LocateError } from '../grading/grader';
import { type Failed, failed } from '../grading/verdict';
import { buildWithin } from './build-within';
import { hideSourceMap } from './hide-source-map';
import { locateThrough } from './locate';
import { resolveImports } from './resolve-imports';
import { linesBeforeModule, surroundings, wrapModule } from './wrap';

export type Compiled =
  | { readonly kind: 'compiled'; readonly code: string; readonly locate: LocateError }
  | { readonly kind: 'refused'; readonly verdict: Failed<SourceFeedback> };

/**
 * Compiles a learner's file, with the neighbours it imports, to one script for the sandbox. Types
 * are dropped, not checked. Nothing of the learner's is run.
 *
 * @param path the file, for its name in messages and for its neighbours
 * @param script the name that the sandbox gives to the compiled code
 */
export async function compile(path: string, text: string, script: string): Promise<Compiled> {
  const folder = dirname(path);
  try {
    const result = await buildWithin({
      // Without `resolveDir`: esbuild would look by itself for all files that a computed path may mean.
      stdin: { contents: hideSourceMap(text), sourcefile: basename(path), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      // esbuild would put them after the export clause, which must come last.
      legalComments: 'none',
      sourcemap: 'external',
      outdir: folder,
      absWorkingDir: folder,
      logLevel: 'silent',
      // The folder's own tsconfig.json, if it has one, is the learner's and changes nothing.
      tsconfigRaw: '{}',
      define: { 'import.meta': `${surroundings}Meta` },
      banner: { js: `const ${surroundings}Meta = { url: 'file:///${script}' };` },
      plugins: [resolveImports(folder)],
    });
    if (!result) {
      return { kind: 'refused', verdict: failed('too-intricate', { file: basename(path) }) };
    }
    const [map, code] = result.outputFiles;
    if (!map || !code) throw new Error('esbuild wrote no code');
    return {
      kind: 'compiled',
      code: wrapModule(code.text),
      locate: locateThrough(map.text, script, linesBeforeModule),
    };
  } catch (error) {
    const [first] = (error as Partial<BuildFailure>).errors ?? [];
    // Without a place in the learner's code it is our use of the compiler that went wrong.
    if (!first?.location) throw error;
    return { kind: 'refused', verdict: verdictOf(first) };
  }
}

/** What esbuild says of a computed path: `import(`./${name}.ts`)`. */
const computedImport = /^Could not resolve (?:import|require)\(/;

function verdictOf(message: Message): Failed<SourceFeedback> {
  const { file = '', line = 1, column = 0 } = message.location ?? {};
  const place = { file: basename(file), line, column: column + 1 };
  if (message.detail) {
    const verdict = message.detail as Failed<SourceFeedback>;
    return { ...verdict, data: { ...verdict.data, place } } as Failed<SourceFeedback>;
  }
  if (computedImport.test(message.text)) return failed('import-computed', { place });
  return failed('syntax-error', { message: message.text, place });
}

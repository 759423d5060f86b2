/** The parameter through which the learner's code reaches what the sandbox gives it. */
export const surroundings = '__cahier';

/** How many lines `wrapModule` puts before the module's own first line. */
export const linesBeforeModule = 1;

/** esbuild ends a bundled ES module with one export clause, always in this form. */
const exportClause = /(?:^|\n)export \{\n([^}]*)\n\};\n?$/;

/** The end of a bundle whose learner wrote `module.exports`, or nothing that is a module's. */
const commonJsEnd = /\nexport default (require_\w+\(\));\n?$/;

/**
 * Makes a bundled ES module the body of an async function, so that top-level `await` works in a
 * plain script and that the exports made before an error can still be observed: their getters are
 * published before the module's first line runs.
 */
export function wrapModule(bundle: string): string {
  const clause = exportClause.exec(bundle);
  const module = clause ? bundle.slice(0, clause.index) : bundle;
  // A first line for the shell, `#!…`, is a comment only where a file begins.
  const body = module
    .replace(/^#!/, '//')
    .replace(commonJsEnd, `\n${surroundings}.publish(Object($1));`);
  const getters = (clause?.[1] ?? '')
    .split(',\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [local, name = local] = line.split(' as ');
      return `get ${name}() { return ${local}; }`;
    });
  return `(async (${surroundings}) => { 'use strict'; ${surroundings}.publish({ ${getters.join(', ')} });
${body}
})`;
}

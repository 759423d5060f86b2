/** Loads a CommonJS bundle with V8's code cache, which saves most of the time to compile it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** The bundle's exports. A cache that does not fit this Node is passed over. */
export function loadBundle(file) {
  return evaluate(file).exports;
}

/** Writes the cache beside the bundle: after a first load, with all that a load compiles. */
export function writeBundleCache(file) {
  writeFileSync(cacheOf(file), evaluate(file).script.createCachedData());
}

function evaluate(file) {
  const cache = cacheOf(file);
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  });
  const module = { exports: {} };
  const start = script.runInThisContext();
  start.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}

function cacheOf(file) {
  return `${file}.cache`;
}

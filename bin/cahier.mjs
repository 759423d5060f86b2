#!/usr/bin/env node
/** Finds or makes the build that fits the sources, and runs the command line from it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild, explainFailedBuild } from '../scripts/build.mjs';
import { loadBundle } from '../scripts/bundle-cache.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const buildFolder = await ensureBuild();
  const { main } = loadBundle(join(buildFolder, 'cahier.cjs'));
  // Not `process.exit`: what was printed to a pipe must arrive first.
  process.exitCode = await main({ root, buildFolder }, process.argv.slice(2));
} catch (error) {
  process.stderr.write(explainFailedBuild(error));
  process.exitCode = 3;
}

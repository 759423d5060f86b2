#!/usr/bin/env node
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../scripts/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const buildFolder = await ensureBuild();
const require = createRequire(import.meta.url);
const { main } = require(join(buildFolder, 'cahier.cjs'));
await main(root, buildFolder, process.argv.slice(2));

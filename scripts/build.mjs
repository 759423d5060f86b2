/**
 * Builds what Cahier runs from: the command line, the sandbox's guest and the type checker, each
 * bundled into one file, and a V8 start-up snapshot of the guest. Everything lands in
 * `build/<fingerprint>/`, where the fingerprint covers the sources, the Node version and the place of
 * the project: a change of any of them is noticed at the next start, and a build is never half there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBundleCache } from './bundle-cache.mjs';
import { ensureRegistry } from './registry.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const buildsFolder = join(root, 'build');

/** What the bundles are made of. In a released copy, package.json stands for the contents of them all. */
const sources = ['src', 'graders', 'data', 'scripts', 'package-lock.json'];
const notBundled = /(\.test\.ts|[\\/]answers)$/;

/**
 * V8 flags of every guest, by Node's major version. They are baked into the snapshot and must be the
 * same at each start. The interrupt budget, which later versions do not have, keeps the optimising
 * compiler away from processes that live for 50 ms; small semi-spaces make one that waits a quarter
 * smaller, and its run no slower.
 */
const flagsByVersion = JSON.parse(readFileSync(join(root, 'src/sandbox/guest-flags.json'), 'utf8'));
const guestFlags = flagsByVersion[process.versions.node.split('.')[0]] ?? flagsByVersion.later;

/** Finds the build that fits the sources as they are now, and makes it first where there is none. */
export async function ensureBuild() {
  ensureRegistry(root);
  const folder = join(buildsFolder, fingerprint());
  if (!existsSync(folder)) await build(folder);
  return folder;
}

/** Before the command line is built it cannot speak one language: this is said in both. */
export function explainFailedBuild(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') {
    return (
      'Il manque des paquets\u00A0: lancez d’abord npm ci, puis recommencez.\n' +
      'Some packages are missing: run npm ci first, then try again.\n'
    );
  }
  if (error.errors) {
    return (
      'Une source de Cahier ou d’un correcteur ne se compile pas\u00A0; la voici.\n' +
      'A source of Cahier or of a grader does not compile; here it is.\n' +
      `(${error.message})\n`
    );
  }
  return (
    `Cahier n’a pas pu se préparer dans ${buildsFolder}\u00A0: vérifiez la place et les droits.\n` +
    `Cahier could not get ready in ${buildsFolder}: check the room left and the permissions.\n` +
    `(${error.message})\n`
  );
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.version} ${process.arch} ${root}\n`);
  hash.update(readFileSync(join(root, 'package.json')));
  for (const source of sources) addToFingerprint(hash, join(root, source));
  return hash.digest('hex').slice(0, 16);
}

/** Times and sizes rather than contents: this runs at every start. */
function addToFingerprint(hash, path) {
  if (notBundled.test(path)) return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToFingerprint(hash, join(path, name));
  } else if (found) {
    hash.update(`${relative(root, path)} ${found.size} ${found.mtimeMs}\n`);
  }
}

async function build(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await bundle(unfinished);
    writeBundleCache(join(unfinished, 'cahier.cjs'));
    takeSnapshot(unfinished);
    moveIntoPlace(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBuilds(folder);
}

/** The entry points are TypeScript here, and JavaScript in a released copy: esbuild finds either. */
async function bundle(folder) {
  const esbuild = await import('esbuild');
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
    // Read only to tell the author of a grader where a mistake of theirs is.
    sourcemap: 'external',
    sourcesContent: false,
  };
  const bundles = await Promise.allSettled([
    esbuild.build({
      ...shared,
      entryPoints: ['./src/cli/main'],
      outfile: join(folder, 'cahier.cjs'),
      external: ['esbuild'],
      plugins: [readSecondReadersLater],
    }),
    esbuild.build({
      ...shared,
      entryPoints: ['./src/sandbox/guest/main'],
      // In a folder of its own: it is all that the sandbox lets the guest see of the build.
      outfile: join(folder, 'guest', 'guest.cjs'),
      // Only TensorFlow.js's loading over HTTP needs it, and the sandbox has no network.
      external: ['node-fetch'],
      // The observers and the learner must meet one and the same TensorFlow.js.
      mainFields: ['module', 'main'],
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'data/x')).href) },
    }),
    esbuild.build({
      ...shared,
      entryPoints: ['./src/types/main'],
      outfile: join(folder, 'types.cjs'),
      // Found from the build's folder, which lies in the project; it knows where its own files are.
      external: ['typescript'],
    }),
  ]);
  // Its process has grown with TensorFlow.js and would stay as long as this one.
  await esbuild.stop();
  // Only once neither writes any more may the caller clear their folder away.
  const failure = bundles.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
}

/**
 * The second readers' weights take 2 MB each: in the bundle they would cost every start 15 ms, though
 * only an explanation needs them. They are read from where they are, when they are first looked at.
 */
const readSecondReadersLater = {
  name: 'read-second-readers-later',
  setup(build) {
    build.onLoad({ filter: /second-reader\.json$/ }, ({ path }) => ({
      contents: `
        const { readFileSync } = require('node:fs');
        let file;
        const read = () => (file ??= JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8')));
        module.exports = { get tells() { return read().tells; }, get networks() { return read().networks; } };
      `,
      loader: 'js',
    }));
  },
};

/** A machine where no snapshot can be made still grades: the guest then starts from its bundle. */
function takeSnapshot(folder) {
  const blob = join(folder, 'guest', 'guest.blob');
  const args = [
    ...guestFlags,
    '--snapshot-blob',
    blob,
    '--build-snapshot',
    join(folder, 'guest', 'guest.cjs'),
  ];
  const { status } = spawnSync(process.execPath, args, { env: {}, stdio: 'pipe' });
  if (status !== 0) rmSync(blob, { force: true });
}

function moveIntoPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have finished the same build first.
    if (!existsSync(folder)) throw error;
  }
}

/** Builds of a day ago or more: a younger one may still be in use. */
function removeOldBuilds(current) {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(buildsFolder)) {
    const path = join(buildsFolder, name);
    const isOld = (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? dayAgo) < dayAgo;
    if (path !== current && isOld) rmSync(path, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBuild();
    if (process.argv.includes('--install')) mentionNativeBuild();
  } catch (error) {
    process.stderr.write(explainFailedBuild(error));
    process.exitCode = 3;
  }
}

/** One calm line, in both languages, where TensorFlow's native build is missing. */
function mentionNativeBuild() {
  if (existsSync(join(root, 'node_modules', '@tensorflow', 'tfjs-node'))) return;
  process.stdout.write(
    'Cahier\u00A0: prêt, avec TensorFlow.js en JavaScript / ready, with TensorFlow.js in JavaScript.\n',
  );
}

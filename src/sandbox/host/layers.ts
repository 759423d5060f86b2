import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import flagsByVersion from '../guest-flags.json';
import { limits } from './limits';

/** Which of the sandbox's layers this machine has. */
export interface Layers {
  /** The guest starts from a V8 snapshot; else from its bundle, more slowly. */
  readonly snapshot: boolean;
  /** bubblewrap: no network, no home, no other process in sight. Its path, where it works. */
  readonly bubblewrap: string | undefined;
  /** A POSIX shell that can lower the process's limits: memory, processor time, no core file. */
  readonly resourceLimits: boolean;
}

export interface Sandbox {
  readonly layers: Layers;
  readonly buildFolder: string;
}

/**
 * Whether a guest takes its request at once, has time to warm itself first, or is shared by requests
 * that come one after the other.
 */
export type Readiness = 'at-once' | 'warmed' | 'shared';

const shell = '/bin/sh';

/** The flags with which the snapshot was taken: see scripts/build.mjs. */
const guestFlags = process.versions.node.startsWith('20.')
  ? flagsByVersion[20]
  : flagsByVersion.later;

/** Looks at the machine once; takes a few milliseconds where bubblewrap is installed. */
export async function detectLayers(buildFolder: string): Promise<Layers> {
  return {
    snapshot: existsSync(snapshotOf(buildFolder)),
    bubblewrap: await findBubblewrap(buildFolder),
    resourceLimits: process.platform !== 'win32' && existsSync(shell),
  };
}

/** Installed is not enough: inside a container it often may not do its work. */
async function findBubblewrap(buildFolder: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = folders.map((folder) => join(folder, 'bwrap')).find((file) => existsSync(file));
  if (!path) return undefined;
  const probe = spawn(path, [...bubblewrapOptions(buildFolder), process.execPath, '--v8-options'], {
    env: {},
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    probe.once('error', () => resolve(undefined));
    probe.once('exit', (code) => resolve(code === 0 ? path : undefined));
  });
}

/** The command that starts one guest inside every layer there is. */
export function guestCommand(
  { layers, buildFolder }: Sandbox,
  randomSeed: number,
  readiness: Readiness,
): [command: string, ...args: string[]] {
  const node = [process.execPath, ...nodeFlags(layers, buildFolder, randomSeed), readiness];
  const inNamespace = layers.bubblewrap
    ? [layers.bubblewrap, ...bubblewrapOptions(buildFolder), ...node]
    : node;
  // bubblewrap ends with its parent by itself.
  const script = layers.bubblewrap ? lowerLimits : watchParent + lowerLimits;
  const command = layers.resourceLimits
    ? [shell, '-c', `${script}exec "$@"`, 'sh', ...inNamespace]
    : inNamespace;
  return command as [string, ...string[]];
}

/** A limit that the system does not know is passed over. */
const lowerLimits = [
  'ulimit -c 0',
  `ulimit -t ${limits.wallSeconds * 2}`,
  `ulimit -d ${limits.dataMegabytes * 1024}`,
]
  .map((command) => `${command} 2>/dev/null; `)
  .join('');

/**
 * A watchman in the guest's own group, which dies with it: it ends an orphan that nobody is left to
 * kill, within a second of its parent's death. It holds none of the pipes.
 */
const watchParent =
  '(while kill -0 $PPID; do sleep 1; done; kill -s KILL -- -$$) <&- >&- 2>&- 3>&- & ';

function nodeFlags(layers: Layers, buildFolder: string, randomSeed: number): string[] {
  const bundle = join(guestFolder(buildFolder), 'guest.cjs');
  const start = layers.snapshot
    ? ['--snapshot-blob', snapshotOf(buildFolder)]
    : [`--allow-fs-read=${guestFolder(buildFolder)}`, `--allow-fs-read=${dataFolder(buildFolder)}`];
  return [
    ...guestFlags,
    '--no-warnings',
    permissionFlag(),
    // The same seed must give the same report, whatever the learner draws with Math.random.
    `--random-seed=${randomSeed}`,
    ...start,
    ...(layers.snapshot ? [] : [bundle]),
  ];
}

/** Node 20 has the permission model under its experimental name only. */
function permissionFlag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
}

function bubblewrapOptions(buildFolder: string): string[] {
  const system = ['/usr', '/bin', '/lib', '/lib64', '/nix', '/etc/ld.so.cache'];
  const ours = [dirname(process.execPath), guestFolder(buildFolder), dataFolder(buildFolder)];
  return [
    '--unshare-all',
    '--die-with-parent',
    '--dev',
    '/dev',
    ...system.flatMap((path) => ['--ro-bind-try', path, path]),
    ...ours.flatMap((path) => ['--ro-bind', path, path]),
    '--',
  ];
}

function snapshotOf(buildFolder: string): string {
  return join(guestFolder(buildFolder), 'guest.blob');
}

/** All that a guest may see of the build: not the judges, which lie beside it. */
function guestFolder(buildFolder: string): string {
  return join(buildFolder, 'guest');
}

/** The data set's folder, which a guest may read. */
export function dataFolder(buildFolder: string): string {
  return join(buildFolder, '..', '..', 'data');
}

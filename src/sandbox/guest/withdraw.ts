import { learnerScript } from '../protocol';
import { outputTo } from './output';

/** Node's process.exit, without the `exit` listeners that a learner may have added. */
const { reallyExit } = process as unknown as { reallyExit(code: number): never };

/** Each is a way to the network or to another process, or leads to one inside Node. */
const hiddenGlobals = [
  'BroadcastChannel',
  'CloseEvent',
  'EventSource',
  'FormData',
  'Headers',
  'MessageChannel',
  'MessageEvent',
  'MessagePort',
  'Request',
  'Response',
  'WebAssembly',
  'WebSocket',
  'Worker',
  'fetch',
  'localStorage',
  'navigator',
  'require',
  'sessionStorage',
];

/**
 * Takes from the global scope what no exercise needs and an attack would begin with: most of
 * `process`, and all that opens a socket. Files, children and workers are the permission model's to
 * refuse, but where there is no bubblewrap this is all that keeps the network and signals away.
 */
export function withdrawPrivileges(): void {
  const stdout = outputTo(1);
  const stderr = outputTo(2);
  Object.assign(console, { _stdout: stdout, _stderr: stderr });
  const { arch, platform, version, versions, hrtime, memoryUsage, nextTick, uptime } = process;
  const ignore = () => harmless;
  const harmless = {
    arch,
    argv: ['node', learnerScript],
    env: {},
    exitCode: undefined as number | undefined,
    platform,
    stderr,
    stdout,
    version,
    versions: { ...versions },
    cwd: () => '/',
    exit: (code?: number) => reallyExit(Number(code ?? harmless.exitCode ?? 0)),
    hrtime,
    memoryUsage,
    nextTick,
    uptime,
    emitWarning: ignore,
    off: ignore,
    on: ignore,
    once: ignore,
    removeListener: ignore,
  };
  for (const name of hiddenGlobals) Reflect.deleteProperty(globalThis, name);
  Object.defineProperty(globalThis, 'process', {
    value: harmless,
    configurable: true,
    writable: true,
  });
}

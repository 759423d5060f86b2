import { type ChildProcess, spawn } from 'node:child_process';

/** Children that live now: none of them may outlive this process. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(killGroup));

/** Starts a command with four pipes, in a process group of its own and without our environment. */
export function startGroup(command: string, args: readonly string[]) {
  const child = spawn(command, args, {
    // Nothing of ours; NODE_EXTRA_CA_CERTS alone would cost 35 ms at every start.
    env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  return child;
}

/** Kills a child with all that it may have started. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
}

/** How a child ended. */
export interface End {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It could not even be started. */
  readonly error?: Error;
}

/** How long a pipe may stay open after the child has gone: a descendant may hold it. */
const patienceMs = 200;

/** Waits until a child has gone and its pipes are closed. */
export function waitForEnd(child: ChildProcess): Promise<End> {
  const end = new Promise<End>((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
    child.once('exit', (exitCode, signal) => {
      killGroup(child);
      const patience = setTimeout(() => resolve({ exitCode, signal }), patienceMs);
      child.once('close', () => {
        clearTimeout(patience);
        resolve({ exitCode, signal });
      });
    });
  });
  return end.finally(() => running.delete(child));
}

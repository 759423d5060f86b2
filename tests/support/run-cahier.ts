import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');
const launcher = join(root, 'bin', 'cahier.mjs');

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** What to type, or to send through a pipe. */
  readonly stdin?: string;
  readonly cwd?: string;
  readonly launcher?: string;
}

/** Runs the real command in a process of its own, as a learner would. */
export function runCahier(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, [options.launcher ?? launcher, ...args], {
    cwd: options.cwd ?? root,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...options.env },
    stdio: 'pipe',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve) => {
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...output, seconds: (performance.now() - start) / 1000 });
    });
  });
}

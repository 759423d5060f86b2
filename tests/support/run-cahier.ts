import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project: Jest and npm run from there, and a module that knows only one of `__dirname` and `import.meta` cannot be shared with the benchmark. */
export const root = process.cwd();
const launcher = join(root, 'bin', 'cahier.mjs');

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Wraps a command in another one: a shell, a terminal, fewer rights. */
export type Within = (command: readonly string[]) => readonly string[];

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** What to send through standard input at once. */
  readonly stdin?: string;
  /** What to type once the command has shown that it waits for it. */
  readonly typed?: { readonly after: string; readonly keys: string };
  readonly cwd?: string;
  readonly launcher?: string;
  readonly within?: Within;
  /** After how long it is taken for a hang. */
  readonly patienceMs?: number;
}

/** Runs the real command in a process of its own, as a learner would. */
export function runCahier(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return runCommand([process.execPath, options.launcher ?? launcher, ...args], options);
}

/** Runs any command to its end. A hang is ended, and shows as an exit code of null. */
export function runCommand(
  command: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const start = performance.now();
  const [file = '', ...args] = options.within?.(command) ?? command;
  const child = spawn(file, args, {
    cwd: options.cwd ?? root,
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      LANG: 'en_US.UTF-8',
      ...options.env,
    },
    stdio: 'pipe',
    timeout: options.patienceMs ?? 25_000,
  });
  const { typed } = options;
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      if (typed && output[name].includes(typed.after)) child.stdin.end(typed.keys);
    });
  }
  // A command that ends without reading its input closes the pipe.
  child.stdin.on('error', () => {});
  if (!typed) child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...output, seconds: (performance.now() - start) / 1000 });
    });
  });
}

import { spawn } from 'node:child_process';
import { familyOf, readOrNothing } from './processes';

/** What one run of a command cost, with all the processes that it started. */
export interface Cost {
  readonly ms: number;
  /** The most memory that its processes held together (Linux only, else NaN). */
  readonly peakMegabytes: number;
}

/** Runs a command to its end. @throws where it does not exit with 0 */
export function measure(command: string, args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
    let peakMegabytes = Number.NaN;
    const watch = setInterval(() => {
      const now = memoryOfTree(child.pid ?? 0);
      if (!(now <= peakMegabytes)) peakMegabytes = now;
    }, 5);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ ms: performance.now() - start, peakMegabytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** The memory of a process and of its descendants, in megabytes. */
function memoryOfTree(root: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const kilobytes = familyOf(root).map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(readOrNothing(pid, 'status'))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

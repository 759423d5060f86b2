import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const lookMs = 250;
const patienceMs = 20_000;

/** Waits until the machine has had nothing to do for two looks in a row, or for long enough. */
export async function waitForRest(): Promise<void> {
  const end = performance.now() + patienceMs;
  for (let looks = 0; looks < 2 && performance.now() < end; ) {
    const before = idleTime();
    await wait(lookMs);
    const idleShare = (idleTime() - before) / (lookMs * cpus().length);
    looks = idleShare > 0.9 ? looks + 1 : 0;
  }
}

function idleTime(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}

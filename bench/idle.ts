/** What the learner's loop costs while nobody types: the memory and the processor time of all it started. */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { WorkbookCopy } from '../tests/support/workbook-copy';
import { familyOf, readOrNothing, statOf } from './processes';
import { waitForRest } from './rest';
import { Screen } from './screen';

/** The compiler of types gives its memory back after 20 s without a question. */
const compilerStaysMs = 21_000;
const watchedMs = 30_000;
const ticksPerSecond = 100;

export interface IdleCost {
  /** Right after a save, while the compiler of types waits for the next one. */
  readonly megabytesAfterSave: number;
  readonly megabytes: number;
  /** Of one core. */
  readonly processorPercent: number;
}

/** @returns the cost after one save of exercise 08; Linux alone tells it (`/proc`) */
export async function measureIdle(): Promise<IdleCost> {
  const workbook = new WorkbookCopy();
  const cahier = new Screen(['node', workbook.path('bin', 'cahier.mjs')], workbook.folder);
  try {
    await cahier.shows(/0\/\d+ exercises/);
    const shown = cahier.shows(/passed +\d+\/\d+/);
    writeFileSync(workbook.exerciseFile('08-train'), workbook.solution('08-train'));
    await shown;
    await waitForRest();
    const afterSave = costOf(cahier.pid);
    await wait(compilerStaysMs);
    const before = costOf(cahier.pid);
    await wait(watchedMs);
    const after = costOf(cahier.pid);
    const seconds = (after.ticks - before.ticks) / ticksPerSecond;
    return {
      megabytesAfterSave: afterSave.megabytes,
      megabytes: after.megabytes,
      processorPercent: (100_000 * seconds) / watchedMs,
    };
  } finally {
    cahier.close();
    workbook.remove();
  }
}

/** Of a process and all that descend from it. A page that several share counts once (PSS). */
function costOf(pid: number): { megabytes: number; ticks: number } {
  const sum = { megabytes: 0, ticks: 0 };
  for (const member of familyOf(pid)) {
    sum.megabytes +=
      Number(/^Pss: +(\d+)/m.exec(readOrNothing(member, 'smaps_rollup'))?.[1] ?? 0) / 1024;
    const [user = 0, system = 0] = statOf(member).slice(11, 13).map(Number);
    sum.ticks += user + system;
  }
  return sum;
}

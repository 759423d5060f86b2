/** What the learner's loop costs while nobody types: the memory and the processor time of all it started. */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { WorkbookCopy } from '../tests/support/workbook-copy';
import { familyOf, readOrNothing, statOf } from './processes';
import { waitForRest } from './rest';
import { Screen } from './screen';

/** The compiler of types gives its memory back 20 s after its last answer. */
const compilerStaysMs = 25_000;
const watchedMs = 30_000;
const lookMs = 250;
/** As of someone who saves every few seconds. */
const savesMs = [0, 4_000, 4_000, 4_000, 4_000];
const ticksPerSecond = 100;

export interface IdleCost {
  /** The most after a few saves, from the first verdict until the compiler of types has ended. */
  readonly mostMegabytes: number;
  readonly megabytes: number;
  /** Of one core. */
  readonly processorPercent: number;
}

/** @returns the cost after some saves of exercise 08; Linux alone tells it (`/proc`) */
export async function measureIdle(): Promise<IdleCost> {
  const workbook = new WorkbookCopy();
  const cahier = new Screen(['node', workbook.path('bin', 'cahier.mjs')], workbook.folder);
  try {
    await cahier.shows(/0\/\d+ exercises/);
    let mostMegabytes = 0;
    const watchFor = async (ms: number) => {
      for (const end = performance.now() + ms; performance.now() < end; await wait(lookMs)) {
        mostMegabytes = Math.max(mostMegabytes, costOf(cahier.pid).megabytes);
      }
    };
    for (const [save, pauseMs] of savesMs.entries()) {
      await watchFor(pauseMs);
      const shown = cahier.shows(/passed +\d+\/\d+/);
      const text = `${workbook.solution('08-train')}\n// ${save}\n`;
      writeFileSync(workbook.exerciseFile('08-train'), text);
      await shown;
    }
    await watchFor(compilerStaysMs);
    await waitForRest();
    const before = costOf(cahier.pid);
    await wait(watchedMs);
    const after = costOf(cahier.pid);
    const seconds = (after.ticks - before.ticks) / ticksPerSecond;
    return {
      mostMegabytes,
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

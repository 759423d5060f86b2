import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { exerciseId, placeFixture, readFixture } from '../support/hostile-fixtures';
import { findProcesses, waitUntil } from '../support/processes';
import { WorkbookCopy } from '../support/workbook-copy';

/** The watchman of an orphan looks once a second. */
const patienceSeconds = 4;

const machines = [
  { machine: 'with every layer that this machine has', path: process.env.PATH },
  { machine: 'without bubblewrap', path: '' },
];
const deaths = [
  { signal: 'SIGINT', name: 'hangs-without-working' },
  { signal: 'SIGTERM', name: 'hangs-without-working' },
  { signal: 'SIGHUP', name: 'hangs-without-working' },
  { signal: 'SIGKILL', name: 'hangs-without-working' },
  { signal: 'SIGKILL', name: 'hangs-at-import' },
] as const;
const cases = machines.flatMap((machine) => deaths.map((death) => ({ ...machine, ...death })));

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a signal to cahier in the middle of a run leaves nobody behind', () => {
  let workbook: WorkbookCopy;

  beforeAll(async () => {
    workbook = new WorkbookCopy();
    await workbook.run(['list']);
  }, 60_000);

  afterAll(() => workbook.remove());

  test.each(cases)('$signal, $name, $machine', async ({ path, signal, name }) => {
    const folder = placeFixture(readFixture(name));
    const launcher = workbook.path('bin', 'cahier.mjs');
    const child = spawn(process.execPath, [launcher, 'check', exerciseId, '--from', folder], {
      env: { PATH: path },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const guest = workbook.path('build');

    expect(await waitUntil(() => findProcesses(guest).length > 0, 10)).toBe(true);
    // So that the learner's code runs already.
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill(signal);
    await ended;

    expect(await waitUntil(() => findProcesses(guest).length === 0, patienceSeconds)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

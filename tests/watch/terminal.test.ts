import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from '../support/display-width';
import { type LiveOptions, LiveTerminal } from '../support/live-terminal';
import { testOnLinux } from '../support/platform';
import { findProcesses, waitUntil } from '../support/processes';
import { inShell } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '01-recurrent-neuron';
const workbook = new WorkbookCopy();
const withoutTanh = workbook.solution(id).replace(/Math\.tanh\((.*)\);/, '$1;');
const enterScreen = '\u001B[?1049h';
const leaveScreen = '\u001B[?1049l';
const green = '\u001B[32m';
const red = '\u001B[31m';

let terminal: LiveTerminal;

afterEach(() => {
  terminal.hangUp();
  rmSync(workbook.path('.cahier'), { recursive: true, force: true });
});
afterAll(() => workbook.remove());

/** With a mistake in 01, so that there is a verdict with sentences to show. */
async function openLoop(options: LiveOptions = {}): Promise<void> {
  workbook.write(id, withoutTanh);
  terminal = new LiveTerminal(workbook, options);
  await terminal.shows('15/20', 'quit');
}

/** The widest line of the newest drawing, which begins at the top left. */
function widest(shown: string): number {
  const newest = shown.slice(shown.lastIndexOf('\u001B[H'));
  const lines = stripVTControlCharacters(newest).split(/\r*\n/);
  return Math.max(...lines.map(displayWidth));
}

testOnLinux('sixty columns are enough', async () => {
  await openLoop({ columns: 60 });
  terminal.forget();
  terminal.type('t');
  await terminal.shows('hidden state', 'quit');
  terminal.type('t');
  await terminal.shows('15/20');
  expect(widest(terminal.shown)).toBeLessThanOrEqual(60);
  expect(await terminal.quit()).toBe(0);
});

testOnLinux('a window that is made narrower is drawn anew at once', async () => {
  await openLoop({ columns: 80 });
  expect(widest(terminal.shown)).toBeGreaterThan(60);
  terminal.resize(60, 40);
  expect(await waitUntil(() => widest(terminal.shown) <= 60, 10)).toBe(true);
  expect(await terminal.quit()).toBe(0);
});

testOnLinux('there are colours, and none where NO_COLOR asks for none', async () => {
  await openLoop();
  expect(terminal.shown).toContain(green);
  expect(terminal.shown).toContain(red);
  expect(await terminal.quit()).toBe(0);
  await openLoop({ env: { NO_COLOR: '1' } });
  expect(terminal.shown).not.toContain(green);
  expect(terminal.shown).not.toContain(red);
  expect(await terminal.quit()).toBe(0);
});

testOnLinux('Ctrl-Z gives the terminal back, and fg takes it again', async () => {
  await openLoop({ within: inShell('set -m; "$@"; echo "now stopped"; fg >/dev/null') });
  terminal.forget();
  terminal.type('\u001A');
  await terminal.shows(leaveScreen, 'now stopped', enterScreen, '15/20');
  expect(await terminal.quit()).toBe(0);
});

testOnLinux('a terminal that is closed leaves no process behind', async () => {
  await openLoop();
  expect(findProcesses(workbook.folder)).not.toHaveLength(0);
  terminal.hangUp();
  const isGone = () => findProcesses(workbook.folder).length === 0;
  expect(await waitUntil(isGone, 10)).toBe(true);
});

import { rmSync } from 'node:fs';
import { answering } from '../support/answering';
import { LiveTerminal } from '../support/live-terminal';
import { testOnLinux } from '../support/platform';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '02-recurrent-vs-feedforward';
const workbook = new WorkbookCopy();
let terminal: LiveTerminal;

afterEach(() => {
  terminal.hangUp();
  rmSync(workbook.path('.cahier'), { recursive: true, force: true });
});
afterAll(() => workbook.remove());

/** The loop, started on a workbook in which one explanation is written. */
async function openLoop(text: string): Promise<void> {
  workbook.write(id, answering(workbook, id, text));
  terminal = new LiveTerminal(workbook);
  await terminal.shows('quit', '7/');
}

async function save(text: string, ...shown: string[]): Promise<void> {
  terminal.forget();
  workbook.write(id, answering(workbook, id, text));
  await terminal.shows('to be read', ...shown);
}

testOnLinux(
  'an explanation waits for a person at its third version, however it was saved',
  async () => {
    await openLoop('The recurrent neuron keeps a hidden state.');
    for (const text of [
      'The recurrent neuron keeps a memory.',
      'THE RECURRENT neuron keeps a memory…',
    ]) {
      terminal.forget();
      workbook.write(id, answering(workbook, id, text));
      await terminal.shows('to revise', 'I have not found yet', text);
    }
    await save('The recurrent neuron remembers what it read.', 'at least your third version');
    await terminal.quit();
  },
);

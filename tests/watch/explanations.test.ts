import { rmSync } from 'node:fs';
import { exercises } from '../../graders';
import { answering } from '../support/answering';
import { LiveTerminal } from '../support/live-terminal';
import { testOnLinux } from '../support/platform';
import { WorkbookCopy } from '../support/workbook-copy';

const allPoints = exercises
  .flatMap(({ grader }) => Object.values(grader.checks))
  .reduce((sum, { points }) => sum + points, 0);

const id = '02-recurrent-vs-feedforward';
const workbook = new WorkbookCopy();
let terminal: LiveTerminal;

afterEach(() => {
  terminal.hangUp();
  workbook.write(id, workbook.stub(id));
  rmSync(workbook.path('.cahier'), { recursive: true, force: true });
});
afterAll(() => workbook.remove());

const dispute = 'It remembers.\nI dispute: that is all there is.';

/** The loop, started on a workbook in which one explanation is written. */
async function openLoop(text: string): Promise<void> {
  workbook.write(id, answering(workbook, id, text));
  terminal = new LiveTerminal(workbook);
  // Only when every exercise was graded.
  await terminal.shows(`7/${allPoints} points`);
}

function newestScreen(): string {
  return terminal.shown.slice(terminal.shown.lastIndexOf('\u001B[H'));
}

/** Saves an explanation, and waits for what is said of it. */
async function save(text: string, ...shown: string[]): Promise<void> {
  terminal.forget();
  workbook.write(id, answering(workbook, id, text));
  await terminal.shows(...shown);
}

testOnLinux(
  'an explanation waits for a person at its third version, however it was saved',
  async () => {
    await openLoop('The recurrent neuron keeps a hidden state.');
    const second = ['The recurrent neuron keeps a memory.', 'THE RECURRENT neuron keeps a memory…'];
    for (const text of second) await save(text, 'to revise', 'I have not found yet', text);
    await save('The recurrent neuron remembers what it read.', 'to be read', 'at least your third');
    await terminal.quit();
  },
);

testOnLinux('what waits for a person is neither earned nor lost', async () => {
  await openLoop('The recurrent neuron keeps a hidden state.');
  await save(dispute, `7/${allPoints} points · 3 to be read`, '▒', 'You have done your part');
  terminal.forget();
  terminal.type('\r');
  await terminal.shows('LSTM and GRU', 'Answer in two ways');
  await terminal.quit();
});

testOnLinux(
  'what a reader of words cannot see is said at the first save, and not again',
  async () => {
    const isSaid = () => newestScreen().includes('I do not follow an argument');
    terminal = new LiveTerminal(workbook);
    await terminal.shows(`0/${allPoints} points`);
    await save('The recurrent neuron keeps a hidden state.', 'to revise', 'hidden state');
    expect(isSaid()).toBe(true);
    await save('The recurrent neuron keeps a memory.', 'to revise', 'keeps a memory');
    expect(isSaid()).toBe(false);
    terminal.forget();
    workbook.write(id, workbook.solution(id));
    await terminal.shows('10/10', 'what the recurrent neuron keeps', 'One possible answer');
    expect(isSaid()).toBe(false);
    await terminal.quit();
  },
);

testOnLinux('what a text holds acts on no terminal', async () => {
  await openLoop('The recurrent neuron keeps a hidden state.');
  const acting = ['\u202e', '\u200b', '\u001b[2J neuron', '\u001b]0;title', '\u0007x'];
  await save(`The ${acting.join('')} keeps a <b>memory</b>.\nI dispute: ${acting.join('')}`, '<b>');
  expect(acting.filter((text) => terminal.shown.includes(text))).toEqual([]);
  await terminal.quit();
});

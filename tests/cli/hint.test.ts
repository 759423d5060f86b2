import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
const progressFolder = workbook.path('.cahier');
afterEach(() => rmSync(progressFolder, { recursive: true, force: true }));
afterAll(() => workbook.remove());

test('a hint that was asked for is kept in the progress', async () => {
  await workbook.run(['hint', '01', '2']);
  const lines = readFileSync(workbook.path('.cahier', 'progress.jsonl'), 'utf8').trim().split('\n');
  const event = JSON.parse(lines.at(-1) ?? '');
  expect(event).toMatchObject({ exercise: '01-recurrent-neuron', kind: 'hint', hint: 2 });
});

test('a hint is given where it cannot be kept, and that is said', async () => {
  writeFileSync(progressFolder, 'in the way');
  const { exitCode, stdout } = await workbook.run(['hint', '01'], { env: { LANG: 'en_US.UTF-8' } });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/cahier hint 01 2.*progress/s);
});

import { readFileSync, rmSync } from 'node:fs';
import type { CheckReport } from '../../src/report/schema';
import { answering } from '../support/answering';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
const progressFolder = workbook.path('.cahier');
afterEach(() => rmSync(progressFolder, { recursive: true, force: true }));
afterAll(() => workbook.remove());

const id = '02-recurrent-vs-feedforward';
const versions = [
  'The recurrent neuron keeps a hidden state from one time step to the next.',
  'The recurrent neuron keeps a hidden state, and that is its memory.',
  'The hidden state of the recurrent neuron is a memory of what it has read so far.',
] as const;
const [first, second, third] = versions;

const write = (text: string) => workbook.write(id, answering(workbook, id, text));

/** Grades a version of the explanation in the learner's own file. */
async function readVersion(text: string): Promise<CheckReport> {
  write(text);
  const { exercises } = await workbook.check([id]);
  const explanation = exercises[0]?.checks.find((check) => check.id === 'explanation');
  if (!explanation) throw new Error('nothing was read');
  return explanation;
}

describe('an explanation that is revised', () => {
  test('is kept for a person at its third version, and from then on', async () => {
    expect(await readVersion(first)).toMatchObject({ status: 'revise', code: 'not-found-yet' });
    expect(await readVersion(second)).toMatchObject({ status: 'revise', code: 'not-found-yet' });
    const kept = await readVersion(third);
    expect(kept).toMatchObject({ status: 'review', code: 'revised-twice', points: 0 });
    expect(kept.message).toContain('a person will read your text');
    expect(kept.message).toContain('a memory of what it has read so far');
    expect((await readVersion(first)).status).toBe('review');
  });

  test('has no new version where the same words are graded again', async () => {
    const same = [first, first, `  ${first.toUpperCase()}\n`, first.replace('.', ' …')];
    for (const text of same) expect((await readVersion(text)).status).toBe('revise');
    expect((await readVersion(second)).status).toBe('revise');
  });

  test('passes at once where nothing is missing any more', async () => {
    for (const text of versions) await readVersion(text);
    workbook.write(id, workbook.solution(id));
    const { exercises } = await workbook.check([id]);
    expect(exercises[0]?.status).toBe('passed');
  });

  test('is kept nowhere: the progress knows a fingerprint of it', async () => {
    await readVersion(first);
    const progress = readFileSync(workbook.path('.cahier', 'progress.jsonl'), 'utf8');
    expect(progress).toMatch(/"texts":\{"explanation":"[0-9a-f]{16}"\}/);
    expect(progress).not.toContain('hidden');
  });

  test('has no history in somebody else’s folder', async () => {
    for (const text of [...versions, ...versions]) {
      const folder = workbook.folderWith({ [`${id}.ts`]: answering(workbook, id, text) });
      const { exercises } = await workbook.check([id, '--from', folder]);
      expect(exercises[0]?.status).toBe('revise');
    }
  });

  test('is revised in the progress of one exercise, not of all', async () => {
    for (const text of versions) await readVersion(text);
    workbook.write('03-lstm-and-gru', answering(workbook, '03-lstm-and-gru', third));
    const { exercises } = await workbook.check(['03']);
    expect(exercises[0]?.status).toBe('revise');
  });
});

test('what waits for a person, or for its writer, is no failure', async () => {
  for (const text of versions) {
    write(text);
    expect((await workbook.run(['check', id])).exitCode).toBe(0);
  }
  const { stdout } = await workbook.run(['list']);
  expect(stdout).toMatch(/^\? 02 .*to be read +7\/10$/m);
});

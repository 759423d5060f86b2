import { appendFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { ProgressFolder } from '../../tests/support/progress-folder';
import { sampleAttempt } from '../../tests/support/sample-attempt';
import { openProgress } from './open-progress';

const id = '01-recurrent-neuron';
const header = '{"cahier":"progress","version":1}\n';
const lineOf = (seed: number) => `${JSON.stringify(sampleAttempt(seed))}\n`;

let at: ProgressFolder;
beforeEach(() => {
  at = new ProgressFolder();
});
afterEach(() => at.remove());

/** Opens the file as the next Cahier would: the seeds of its attempts, and what is wrong. */
async function reopen() {
  const { progress, problem } = await openProgress(at.root);
  return { seeds: progress.attemptsOf(id).map(({ seed }) => seed), problem, progress };
}

describe('where nothing was done yet', () => {
  test('there is nothing to tell, and reading writes nothing', async () => {
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toBeUndefined();
    expect(progress.attemptsOf(id)).toEqual([]);
    expect(progress.best(id)).toBeUndefined();
    expect(progress.hintsUsed(id)).toBe(0);
    expect(readdirSync(at.root)).toEqual([]);
  });

  test('what is recorded counts before it is saved', async () => {
    const { progress } = await openProgress(at.root);
    const saved = [progress.recordAttempt(sampleAttempt(1)), progress.recordHint(id, 2)];
    expect(progress.attemptsOf(id)).toEqual([sampleAttempt(1)]);
    expect(progress.best(id)).toEqual(sampleAttempt(1));
    expect(progress.hintsUsed(id)).toBe(2);
    expect(await Promise.all(saved)).toEqual([undefined, undefined]);
  });
});

describe('what was saved', () => {
  test('is a text with one line for each attempt and each hint, in order', async () => {
    const { progress } = await openProgress(at.root);
    void progress.recordAttempt(sampleAttempt(1));
    void progress.recordAttempt(sampleAttempt(2));
    await progress.recordHint(id, 1);
    const lines = at.read().split('\n');
    expect(`${lines[0]}\n`).toBe(header);
    expect(lines.slice(1, 3).map((line) => JSON.parse(line))).toEqual([
      sampleAttempt(1),
      sampleAttempt(2),
    ]);
    expect(lines[3]).toMatch(
      /^\{"time":"\d{4}-\d\d-\d\dT[\d:.]+Z","exercise":"01-recurrent-neuron","kind":"hint","hint":1\}$/,
    );
    expect(lines.slice(4)).toEqual(['']);
    expect(at.read()).not.toContain(at.root);
  });

  test('is there when Cahier is opened again, each exercise apart', async () => {
    const { progress } = await openProgress(at.root);
    await progress.recordAttempt(sampleAttempt(1));
    await progress.recordHint(id, 2);
    await progress.recordHint(id, 1);
    await progress.recordAttempt(sampleAttempt(2, { exercise: '08-train' }));
    const again = await reopen();
    expect(again.problem).toBeUndefined();
    expect(again.progress.attemptsOf(id)).toEqual([sampleAttempt(1)]);
    expect(again.progress.hintsUsed(id)).toBe(2);
    expect(again.progress.attemptsOf('08-train').map(({ seed }) => seed)).toEqual([2]);
    expect(again.progress.hintsUsed('08-train')).toBe(0);
  });

  test('moves to another machine with the file', async () => {
    await (await openProgress(at.root)).progress.recordAttempt(sampleAttempt(5));
    const other = new ProgressFolder();
    cpSync(at.folder, other.folder, { recursive: true });
    const { progress } = await openProgress(other.root);
    expect(progress.attemptsOf(id)).toEqual([sampleAttempt(5)]);
    other.remove();
  });

  test('is saved anew where the learner deletes the folder meanwhile', async () => {
    const { progress } = await openProgress(at.root);
    await progress.recordAttempt(sampleAttempt(1));
    rmSync(at.folder, { recursive: true });
    expect(await progress.recordAttempt(sampleAttempt(2))).toBeUndefined();
    expect(at.read()).toBe(header + lineOf(2));
    expect(progress.attemptsOf(id)).toHaveLength(2);
  });
});

test('the best attempt is the first with the largest share of the points', async () => {
  const { progress } = await openProgress(at.root);
  for (const [seed, points, maxPoints] of [
    [1, 5, 20],
    [2, 9, 10],
    [3, 18, 20],
    [4, 15, 20],
  ] as const) {
    await progress.recordAttempt(sampleAttempt(seed, { points, maxPoints }));
  }
  expect(progress.best(id)?.seed).toBe(2);
  expect((await reopen()).progress.best(id)?.seed).toBe(2);
});

test('the last hundred attempts are remembered, and the best of all', async () => {
  const best = JSON.stringify(sampleAttempt(999, { points: 20 }));
  at.write(`${header}${best}\n${Array.from({ length: 150 }, (_, seed) => lineOf(seed)).join('')}`);
  const { progress, seeds } = await reopen();
  expect(seeds).toEqual(Array.from({ length: 100 }, (_, index) => index + 50));
  expect(progress.best(id)?.seed).toBe(999);
});

describe('a file that was edited by hand still counts:', () => {
  test.each([
    ['with a byte-order mark', `\uFEFF${header}${lineOf(1)}`],
    ['with ends of lines as on Windows', (header + lineOf(1)).replaceAll('\n', '\r\n')],
    ['without its last end of line', (header + lineOf(1)).trimEnd()],
    ['with blank lines', `\n${header}\n\n${lineOf(1)}  \n`],
    ['without its header', lineOf(1)],
    ['with two headers', header + header + lineOf(1)],
    ['with a field more', header + lineOf(1).replace('{', '{"mood":"fine",')],
  ])('%s', async (_, text) => {
    at.write(text);
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toBeUndefined();
    expect(progress.attemptsOf(id)).toEqual([sampleAttempt(1)]);
    await progress.recordAttempt(sampleAttempt(2));
    expect(await reopen()).toMatchObject({ seeds: [1, 2], problem: undefined });
  });
});

describe('lines that cannot be read', () => {
  test.each([
    ['no JSON', 'salut'],
    ['cut short', lineOf(9).slice(0, 80)],
    ['two lines run together', lineOf(9).slice(0, 80) + lineOf(8).trim()],
    ['another object', '{"kind":"attempt"}'],
    ['another kind of value', 'null'],
    ['a time that is none', lineOf(9).trim().replace('2026-11-23', 'yesterday')],
    ['negative points', lineOf(9).trim().replace('"points":11', '"points":-1')],
    ['zeros, as a power cut may leave', '\0'.repeat(5000)],
    ['a very long line', 'x'.repeat(3_000_000)],
  ])('are passed over and counted: %s', async (_, line) => {
    at.write(`${header}${lineOf(1)}${line}\n${lineOf(2)}${line}\n`);
    const before = at.read();
    const { seeds, problem, progress } = await reopen();
    expect(seeds).toEqual([1, 2]);
    expect(problem).toEqual({ code: 'lines-passed-over', data: { count: 2, first: 3 } });
    await progress.recordAttempt(sampleAttempt(3));
    expect(at.read()).toBe(before + lineOf(3));
  });

  test('bytes that are no text', async () => {
    at.write(header + lineOf(1));
    appendFileSync(at.file, Buffer.from([0xff, 0xfe, 0x00, 0x0a]));
    appendFileSync(at.file, lineOf(2));
    expect(await reopen()).toMatchObject({
      seeds: [1, 2],
      problem: { data: { count: 1, first: 3 } },
    });
  });
});

test('a file cut short anywhere keeps its whole lines, and those that come after', async () => {
  const whole = header + lineOf(1) + lineOf(2);
  for (let length = 0; length < whole.length; length += 1) {
    const rest = whole.slice(0, length);
    at.write(rest);
    const kept = [1, 2].filter((seed) => rest.includes(lineOf(seed).trim()));
    const cut = await reopen();
    expect({ length, ...cut }).toMatchObject({ length, seeds: kept, problem: undefined });
    expect(await cut.progress.recordAttempt(sampleAttempt(3))).toBeUndefined();
    const again = await reopen();
    expect({ length, seeds: again.seeds }).toEqual({ length, seeds: [...kept, 3] });
    if (again.problem) expect(again.problem).toMatchObject({ data: { count: 1 } });
  }
});

import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgressFolder } from '../../tests/support/progress-folder';
import { sampleAttempt } from '../../tests/support/sample-attempt';
import { openProgress } from './open-progress';

let at: ProgressFolder;
beforeEach(() => {
  at = new ProgressFolder();
});
afterEach(() => at.remove());

const attemptLine = `${JSON.stringify(sampleAttempt(1))}\n`;

describe('set aside unchanged under a name with its time, and said:', () => {
  test.each([
    ['some text', 'Chère Amélie,\nà demain\n', 'not-progress', {}],
    ['another JSON', '{"lang":"fr"}', 'not-progress', {}],
    [
      'a binary file',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0xff]),
      'not-progress',
      {},
    ],
    ['nothing but zeros', Buffer.alloc(3000), 'not-progress', {}],
    ['UTF-16', Buffer.from(`\uFEFF${attemptLine}`, 'utf16le'), 'not-progress', {}],
    [
      'the progress of a newer Cahier',
      `{"cahier":"progress","version":2}\n${attemptLine}`,
      'other-version',
      { found: 2 },
    ],
    ['that of an older one', '{"cahier":"progress","version":0}\n', 'other-version', { found: 0 }],
    ['that of one still open', `{"cahier":"progress","version":2}`, 'other-version', { found: 2 }],
  ])('%s', async (_, content, code, data) => {
    at.write(content);
    const before = Date.now();
    const { progress, problem } = await openProgress(at.root);
    const [name = ''] = readdirSync(at.folder);
    expect(problem).toEqual({ code, data: { ...data, keptAs: `.cahier/${name}` } });
    expect(readFileSync(join(at.folder, name))).toEqual(Buffer.from(content));
    const time =
      /^progress\.(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.set-aside\.jsonl$/.exec(name);
    expect(Date.parse(`${time?.[1]}${time?.slice(2).join(':')}`)).toBeGreaterThanOrEqual(before);

    expect(progress.attemptsOf('01-recurrent-neuron')).toEqual([]);
    expect(await progress.recordAttempt(sampleAttempt(7))).toBeUndefined();
    const again = await openProgress(at.root);
    expect(again.problem).toBeUndefined();
    expect(again.progress.attemptsOf('01-recurrent-neuron')).toEqual([sampleAttempt(7)]);
  });
});

test('a huge file that is not ours is not read to its end', async () => {
  at.write('x');
  truncateSync(at.file, 20_000_000_000);
  const { problem } = await openProgress(at.root);
  expect(problem).toMatchObject({ code: 'not-progress' });
});

test('two Cahiers that find the same odd file set it aside once', async () => {
  at.write('not ours\n');
  const opened = await Promise.all([openProgress(at.root), openProgress(at.root)]);
  for (const { progress } of opened) {
    expect(await progress.recordAttempt(sampleAttempt(1))).toBeUndefined();
  }
  expect(opened.filter(({ problem }) => problem?.code === 'not-progress')).toHaveLength(1);
  expect(readdirSync(at.folder)).toHaveLength(2);
});

test('what else is in the folder stays as it is', async () => {
  mkdirSync(at.folder);
  writeFileSync(join(at.folder, 'settings.json'), '{"lang":"fr"}');
  at.write('not ours\n');
  await openProgress(at.root);
  expect(readFileSync(join(at.folder, 'settings.json'), 'utf8')).toBe('{"lang":"fr"}');
});

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { ProgressFolder } from '../../tests/support/progress-folder';
import type { Within } from '../../tests/support/run-cahier';
import { sampleAttempt } from '../../tests/support/sample-attempt';
import { headerLine, writeLine } from './line';
import { openProgress } from './open-progress';
import type { Progress } from './progress';

const id = '01-recurrent-neuron';
const testOnPosix = process.platform === 'win32' ? test.skip : test;

let at: ProgressFolder;
beforeEach(() => {
  at = new ProgressFolder();
});
afterEach(() => at.remove());

const seedsOf = (progress: Progress) => progress.attemptsOf(id).map(({ seed }) => seed);
const notRead = (cause: string) => ({ code: 'not-read', data: { cause } });
const notSaved = (cause: string) => ({ code: 'not-saved', data: { cause } });
const notSetAside = (cause: string) => ({ code: 'not-set-aside', data: { cause } });

describe('with something else in its place, the loop goes on without saving:', () => {
  test('a folder, until it is gone', async () => {
    mkdirSync(at.file, { recursive: true });
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toEqual(notRead('EISDIR'));
    expect(await progress.recordAttempt(sampleAttempt(1))).toEqual(notSaved('EISDIR'));
    expect(await progress.recordHint(id, 1)).toEqual(notSaved('EISDIR'));
    expect(seedsOf(progress)).toEqual([1]);

    rmdirSync(at.file);
    expect(await progress.recordAttempt(sampleAttempt(2))).toBeUndefined();
    const again = await openProgress(at.root);
    expect(again.problem).toBeUndefined();
    expect(seedsOf(again.progress)).toEqual([1, 2]);
    expect(again.progress.hintsUsed(id)).toBe(1);
  });

  test('a file in place of the folder', async () => {
    writeFileSync(at.folder, 'mine');
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toEqual(notRead('ENOTDIR'));
    expect(await progress.recordAttempt(sampleAttempt(1))).toEqual(notSaved('ENOTDIR'));
  });

  testOnPosix.each(['mkfifo', 'ln -s /dev/zero', 'ln -s /dev/full'])('%s', async (command) => {
    mkdirSync(at.folder);
    spawnSync('/bin/sh', ['-c', `${command} "$0"`, at.file]);
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toEqual(notRead('EISDIR'));
    expect(await progress.recordAttempt(sampleAttempt(1))).toEqual(notSaved('EISDIR'));
  });

  testOnPosix('a link to itself', async () => {
    mkdirSync(at.folder);
    spawnSync('ln', ['-s', at.file, at.file]);
    const { progress, problem } = await openProgress(at.root);
    expect(problem).toEqual(notRead('ELOOP'));
    expect(await progress.recordAttempt(sampleAttempt(1))).toEqual(notSaved('ELOOP'));
  });

  test('nothing at all: a workbook that was deleted does not come back', async () => {
    const { progress } = await openProgress(at.root);
    rmSync(at.root, { recursive: true });
    expect(await progress.recordAttempt(sampleAttempt(1))).toEqual(notSaved('ENOENT'));
    expect(existsSync(at.root)).toBe(false);
  });
});

/** Opens, records two attempts, and tells what came of it. */
const tryTwice = `
  const { progress, problem } = await openProgress(root);
  const saved = [];
  for (const seed of [8, 9]) saved.push((await progress.recordAttempt(sampleAttempt(seed))) ?? 'saved');
  const seeds = progress.attemptsOf('${id}').map(({ seed }) => seed);
  process.stdout.write(JSON.stringify({ problem: problem ?? 'none', saved, seeds }));`;

async function run(script: string, within: Within): Promise<unknown> {
  const { stdout } = at.start(script, within);
  return stdout && json(stdout);
}

const inShell =
  (script: string): Within =>
  (command) => ['/bin/sh', '-c', script, 'sh', ...command];

/** Where permissions hold for root too. */
const underPermissions: Within = (command) =>
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all', ...command]
    : command;

describe('where the system refuses', () => {
  const before = headerLine + writeLine(sampleAttempt(1));

  testOnPosix('a file that may only be read is read', async () => {
    at.write(before);
    chmodSync(at.file, 0o400);
    expect(await run(tryTwice, underPermissions)).toEqual({
      problem: 'none',
      saved: [notSaved('EACCES'), notSaved('EACCES')],
      seeds: [1, 8, 9],
    });
    expect(at.read()).toBe(before);
  });

  testOnPosix('a file that may not be read stays as it is', async () => {
    at.write(before);
    chmodSync(at.file, 0);
    expect(await run(tryTwice, underPermissions)).toEqual({
      problem: notRead('EACCES'),
      saved: [notSaved('EACCES'), notSaved('EACCES')],
      seeds: [8, 9],
    });
    chmodSync(at.file, 0o600);
    expect(at.read()).toBe(before);
  });

  testOnPosix('a workbook in which nothing may be made', async () => {
    chmodSync(at.root, 0o500);
    expect(await run(tryTwice, underPermissions)).toMatchObject({
      problem: 'none',
      saved: [notSaved('EACCES'), notSaved('EACCES')],
    });
    chmodSync(at.root, 0o700);
  });

  testOnPosix('a file that is not ours and cannot be set aside is not written to', async () => {
    at.write('not ours\n');
    chmodSync(at.folder, 0o500);
    expect(await run(tryTwice, underPermissions)).toEqual({
      problem: notSetAside('EACCES'),
      saved: [notSetAside('EACCES'), notSetAside('EACCES')],
      seeds: [8, 9],
    });
    chmodSync(at.folder, 0o700);
    expect(at.read()).toBe('not ours\n');
  });
});

/** Records an attempt for which there is no room, makes room, records another. */
const tryBeforeAndAfter = (makeRoom: string) => `
  const { execFileSync } = await import('node:child_process');
  const { progress } = await openProgress(root);
  const first = await progress.recordAttempt(sampleAttempt(8));
  ${makeRoom};
  const second = (await progress.recordAttempt(sampleAttempt(9))) ?? 'saved';
  const again = await openProgress(root);
  const seeds = again.progress.attemptsOf('${id}').map(({ seed }) => seed);
  process.stdout.write(JSON.stringify({ first, second, seeds, problem: again.problem ?? 'none' }));`;

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

describe('where there is no room', () => {
  const raiseLimit = `execFileSync('prlimit', ['--pid', process.pid, '--fsize=unlimited'])`;

  (has('prlimit', '--version') ? test : test.skip)(
    'for half a line, it is written again',
    async () => {
      // The limit is one block of 512 bytes.
      const before = headerLine + writeLine(sampleAttempt(1)).repeat(2);
      expect(before.length).toBeLessThan(512);
      at.write(before);
      const within = inShell('trap "" XFSZ; ulimit -S -f 1; exec "$@"');
      expect(await run(tryBeforeAndAfter(raiseLimit), within)).toEqual({
        first: notSaved('EFBIG'),
        second: 'saved',
        seeds: [1, 1, 8, 9],
        problem: { code: 'lines-passed-over', data: { count: 1, first: 4 } },
      });
    },
  );

  /** A disk of the test's own, where the system lets an ordinary user mount one. */
  const testOnDisk = has('unshare', '--map-root-user', '--mount', 'true') ? test : test.skip;

  testOnDisk('on a full disk, everything is saved once there is room', async () => {
    mkdirSync(at.folder);
    const within = inDisk('head -c 4096 /dev/zero > "$0/full"');
    expect(
      await run(tryBeforeAndAfter(`execFileSync('rm', [root + '/.cahier/full'])`), within),
    ).toEqual({
      first: notSaved('ENOSPC'),
      second: 'saved',
      seeds: [8, 9],
      problem: 'none',
    });
  });

  testOnDisk('on a read-only disk', async () => {
    mkdirSync(at.folder);
    const within = inDisk(
      `echo '${headerLine.trim()}' > "$0/progress.jsonl"; mount -o remount,ro "$0"`,
    );
    expect(await run(tryTwice, within)).toMatchObject({
      problem: 'none',
      saved: [notSaved('EROFS'), notSaved('EROFS')],
    });
  });

  /** With a disk of one page in the place of the folder; `"$0"` is the folder. */
  function inDisk(prepare: string): Within {
    const script = `mount -t tmpfs -o size=4k tmpfs "$0"; ${prepare}; exec "$@"`;
    return (command) => [
      'unshare',
      '--map-root-user',
      '--mount',
      '/bin/sh',
      '-c',
      script,
      at.folder,
      ...command,
    ];
  }
});

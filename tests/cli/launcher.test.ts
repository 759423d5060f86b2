import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { testOnPosix } from '../support/platform';
import { runCommand } from '../support/run-cahier';
import { underPermissions } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

/** A path that would trip whoever takes it for a URL, a pattern or two words. */
const workbook = new WorkbookCopy('cours 04 (été) [b] %20#1', { isBuilt: false });
afterAll(() => workbook.remove());

const builds = () => readdirSync(workbook.path('build'));
const source = workbook.path('src', 'cli', 'text', 'en.ts');

/** Changes nothing but the time, as saving a file again does. */
function touchSource(): void {
  const { mtimeMs } = statSync(source);
  utimesSync(source, new Date(), new Date(mtimeMs + 1000));
}

test('the first start builds what it runs from, the next ones find it there', async () => {
  const { exitCode, stderr } = await workbook.run(['check', '1', '--from', 'solutions']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [build = ''] = builds();
  const { mtimeMs } = statSync(workbook.path('build', build));
  await workbook.run(['list']);
  expect(builds()).toEqual([build]);
  expect(statSync(workbook.path('build', build)).mtimeMs).toBe(mtimeMs);
});

test('npx cahier finds the command', async () => {
  const npm = process.env.npm_execpath;
  const npx = npm ? [process.execPath, npm, 'exec'] : ['npx'];
  const { stdout } = await runCommand([...npx, '--no', '--', 'cahier', 'lang', '--lang', 'fr'], {
    cwd: workbook.folder,
    env: { HOME: workbook.folder },
  });
  expect(stdout).toContain('Cahier parle français.');
});

test('a source that changes is noticed at the next start', async () => {
  const text = readFileSync(source, 'utf8');
  writeFileSync(source, text.replace('Cahier speaks English.', 'Cahier talks English.'));
  expect((await workbook.run(['lang'])).stdout).toContain('Cahier talks English.');
  writeFileSync(source, text);
  expect((await workbook.run(['lang'])).stdout).toContain('Cahier speaks English.');
});

test('two starts at once on a stale build both succeed, and leave one build', async () => {
  touchSource();
  const before = builds();
  const args = ['check', '1', '--from', 'solutions'];
  const both = await Promise.all([workbook.run(args), workbook.run(args)]);
  expect(both.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual([
    { exitCode: 0, stderr: '' },
    { exitCode: 0, stderr: '' },
  ]);
  expect(builds()).toHaveLength(before.length + 1);
});

test('a build that was cut off never counts', async () => {
  touchSource();
  const launcher = workbook.path('bin', 'cahier.mjs');
  const child = spawn(process.execPath, [launcher, 'list'], { cwd: workbook.folder });
  const cutOff = new RegExp(`\\.${child.pid}$`);
  while (!builds().some((name) => cutOff.test(name))) await setTimeout(5);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  expect(builds().filter((name) => cutOff.test(name))).toHaveLength(1);
  const { exitCode, stdout } = await workbook.run(['list']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('01  A recurrent neuron by hand');
});

test('builds of long ago are cleared away, younger ones and a learner’s files are not', async () => {
  const old = workbook.path('build', '0000000000000000');
  const young = workbook.path('build', '1111111111111111');
  for (const folder of [old, young]) mkdirSync(folder);
  utimesSync(old, new Date(0), new Date(0));
  touchSource();
  await workbook.run(['list']);
  expect(builds()).not.toContain('0000000000000000');
  expect(builds()).toContain('1111111111111111');
});

describe('what cannot be built is said in both languages:', () => {
  const expectBoth = (stderr: string, french: string, english: string) => {
    expect(stderr).toContain(french);
    expect(stderr).toContain(english);
    expect(stderr).not.toMatch(/^ +at /m);
  };

  test('packages that are not installed, with a build and without one', async () => {
    const bare = new WorkbookCopy();
    rmSync(bare.path('node_modules'));
    for (const prepare of [() => {}, () => rmSync(bare.path('build'), { recursive: true })]) {
      prepare();
      const { exitCode, stdout, stderr } = await bare.run(['check', '1', '--from', 'solutions']);
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
      expectBoth(stderr, 'Il manque des paquets\u00A0: lancez d’abord npm ci', 'run npm ci first');
    }
    bare.remove();
  });

  test('a source that does not compile, with its place', async () => {
    const copy = workbook.path('src', 'cli', 'settings.ts');
    const text = readFileSync(copy, 'utf8');
    const before = builds();
    appendFileSync(copy, 'const x = = 3;\n');
    const { exitCode, stderr } = await workbook.run(['list']);
    writeFileSync(copy, text);
    expect(exitCode).toBe(3);
    expectBoth(stderr, 'ne se compile pas', 'does not compile');
    expect(stderr).toMatch(/src\/cli\/settings\.ts:\d+:10: ERROR: Unexpected "="/);
    expect(builds()).toEqual(before);
  });

  testOnPosix('a project that may only be read, and was never built', async () => {
    const build = workbook.path('build');
    renameSync(build, `${build}s`);
    chmodSync(workbook.folder, 0o555);
    const { exitCode, stderr } = await workbook.run(['list'], { within: underPermissions });
    chmodSync(workbook.folder, 0o755);
    cpSync(`${build}s`, build, { recursive: true });
    expect(exitCode).toBe(3);
    expectBoth(
      stderr,
      'vérifiez la place et les droits',
      'check the room left and the permissions',
    );
  });
});

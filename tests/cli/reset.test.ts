import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { testOnLinux, testOnPosix } from '../support/platform';
import { onTerminal, underPermissions } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const id = '01-recurrent-neuron';
const mine = '// état : à moi\r\n';
const copies = workbook.path('.cahier', 'copies');
const french = { env: { LANG: 'fr_FR.UTF-8' } };

const keptCopies = () =>
  existsSync(copies)
    ? readdirSync(copies).map((name) => readFileSync(join(copies, name), 'utf8'))
    : [];

/** No half-written file may be left beside the exercises. */
const strayFiles = () =>
  readdirSync(workbook.path('exercises')).filter((name) => !/^\d\d-[a-z-]+\.ts$/.test(name));

beforeEach(() => {
  rmSync(workbook.path('.cahier'), { recursive: true, force: true });
  rmSync(workbook.exerciseFile(id), { recursive: true, force: true });
  workbook.write(id, mine);
});

afterEach(() => expect(strayFiles()).toEqual([]));

function expectReset(): void {
  expect(workbook.read(id)).toBe(workbook.stub(id));
  expect(keptCopies()).toEqual([mine]);
}

function expectNoChange(): void {
  expect(workbook.read(id)).toBe(mine);
  expect(keptCopies()).toEqual([]);
}

describe('reset asks, and takes for a yes', () => {
  test.each(['y', 'OUI', ' o '])('%j', async (answer) => {
    const { exitCode, stdout, stderr } = await workbook.run(['reset', '01'], {
      ...french,
      stdin: `${answer}\n`,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^Remettre exercises.01-.*\.ts comme au départ\u00A0\?\n.*\[o\/N\] \n$/);
    expect(stdout).toMatch(/^exercises.01-.*\.ts est comme au départ\. Votre version/);
    expectReset();
  });
});

describe('reset changes nothing where the answer is', () => {
  test.each(['n\n', '\n', 'why?\n', ''])('%j', async (stdin) => {
    const { exitCode, stdout } = await workbook.run(['reset', '01'], { stdin });
    expect(exitCode).toBe(0);
    expect(stdout).toBe('Nothing was changed.\n');
    expectNoChange();
  });
});

test('--yes asks nothing', async () => {
  const { stderr } = await workbook.run(['reset', id, '--yes']);
  expect(stderr).toBe('');
  expectReset();
});

test('a second reset keeps a second copy', async () => {
  await workbook.run(['reset', id, '--yes']);
  workbook.write(id, mine);
  await workbook.run(['reset', id, '--yes']);
  expect(keptCopies()).toEqual([mine, mine]);
});

test('a file that is gone comes back without a question', async () => {
  rmSync(workbook.path('exercises'), { recursive: true });
  const { exitCode, stdout, stderr } = await workbook.run(['reset', '1']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toBe(`${join('exercises', `${id}.ts`)} is as it was at first.\n`);
  expect(workbook.read(id)).toBe(workbook.stub(id));
  expect(keptCopies()).toEqual([]);
});

describe('what is no file is left alone:', () => {
  const cases: Array<[string, (path: string) => void]> = [
    ['a folder', (path) => mkdirSync(path)],
    ['a FIFO', (path) => void spawnSync('mkfifo', [path])],
  ];
  testOnPosix.each(cases)('%s', async (_, make) => {
    rmSync(workbook.exerciseFile(id));
    make(workbook.exerciseFile(id));
    const { exitCode, stdout, stderr } = await workbook.run(['reset', '01', '--yes'], french);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain(`exercises/${id}.ts n’est pas un fichier ordinaire`);
    expect(existsSync(workbook.exerciseFile(id))).toBe(true);
  });
});

testOnPosix('a link gives way to a file, and what it led to is kept', async () => {
  const elsewhere = workbook.folderWith({ 'mine.ts': mine });
  rmSync(workbook.exerciseFile(id));
  symlinkSync(join(elsewhere, 'mine.ts'), workbook.exerciseFile(id));
  await workbook.run(['reset', '01', '--yes']);
  expectReset();
  expect(readFileSync(join(elsewhere, 'mine.ts'), 'utf8')).toBe(mine);
});

testOnPosix('a folder that may not be written is said, and nothing changes', async () => {
  chmodSync(workbook.path('exercises'), 0o555);
  const { exitCode, stderr } = await workbook.run(['reset', '01', '--yes'], {
    within: underPermissions,
  });
  chmodSync(workbook.path('exercises'), 0o755);
  expect(exitCode).toBe(3);
  expect(stderr).toContain(`Cahier may not use exercises/${id}.ts.`);
  expect(workbook.read(id)).toBe(mine);
});

describe('at a terminal', () => {
  const terminal = { within: onTerminal(80), env: { TERM: 'xterm', LANG: 'fr_FR.UTF-8' } };

  testOnLinux('the question is answered at the keyboard', async () => {
    const { stdout } = await workbook.run(['reset', '01'], {
      ...terminal,
      typed: { after: '[o/N] ', keys: 'oui\r' },
    });
    expect(stdout).toContain('est comme au départ.');
    expectReset();
  });

  testOnLinux.each([
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ])('%s changes nothing', async (_, keys) => {
    const typed = { after: '[o/N] ', keys };
    const { exitCode, stdout } = await workbook.run(['reset', '01'], { ...terminal, typed });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\[o\/N\] \S*\r\nRien n’a été changé\.\r\n$/);
    expectNoChange();
  });
});

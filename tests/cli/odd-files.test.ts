import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testOnPosix } from '../support/platform';
import { underPermissions } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const id = '01-recurrent-neuron';
const file = `${id}.ts`;
const solution = workbook.solution(id);

/** What the learner is told, in French, of a folder in which something odd has the exercise's name. */
async function gradeFolder(folder: string) {
  const report = await workbook.check([id, '--from', folder, '--lang', 'fr'], {
    within: underPermissions,
  });
  const [exercise] = report.exercises;
  if (!exercise) throw new Error('nothing was judged');
  const { status, checks } = exercise;
  const told = (key: 'code' | 'message') => [...new Set(checks.map((check) => check[key]))];
  return { status, codes: told('code'), messages: told('message') };
}

function write(content: string | Buffer) {
  return (path: string) => writeFileSync(path, content);
}

type Case = [
  what: string,
  make: (path: string, folder: string) => void,
  code: string,
  says: RegExp,
];

const refusedAnywhere: Case[] = [
  ['a folder', (path) => mkdirSync(path), 'not-a-file', /j’ai trouvé autre chose.*un dossier/],
  [
    'a file of 50 MB',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 50 * 1024 * 1024);
    },
    'file-too-large',
    /pèse 51200 Ko, et j’en lis au plus 64/,
  ],
  [
    'a binary',
    write(Buffer.from([127, 69, 76, 70, 0, 1, 2])),
    'not-text',
    /pas un fichier de texte/,
  ],
  [
    'UTF-16',
    write(Buffer.from(`\uFEFF${solution}`, 'utf16le')),
    'not-utf8',
    /pas enregistré en UTF-8/,
  ],
  ['Latin-1', write(Buffer.from('// état', 'latin1')), 'not-utf8', /pas enregistré en UTF-8/],
  ['an empty file', write(''), 'missing-export', /exporte `RecurrentNeuron`/],
  ['a comment alone', write('// à faire\n'), 'missing-export', /exporte `RecurrentNeuron`/],
];
const refusedOnPosix: Case[] = [
  [
    'a link to a file outside the folder',
    (path) => symlinkSync(workbook.exerciseFile(id), path),
    'link-outside',
    /est un lien vers un fichier d’un autre dossier/,
  ],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path), 'link-outside', /est un lien/],
  ['a broken link', (path) => symlinkSync('nowhere.ts', path), 'unreadable-file', /ne mène nulle/],
  ['a link to itself', (path) => symlinkSync(file, path), 'unreadable-file', /ne mène nulle part/],
  [
    'a FIFO',
    (path) => void spawnSync('mkfifo', [path]),
    'not-a-file',
    /j’attendais un fichier, et j’ai trouvé autre chose/,
  ],
  [
    'a file that may not be read',
    (path) => {
      writeFileSync(path, solution);
      chmodSync(path, 0);
    },
    'unreadable-file',
    /vous n’avez peut-être pas le droit de le lire/,
  ],
  [
    'a file in a folder that may not be read',
    (path, folder) => {
      writeFileSync(path, solution);
      chmodSync(folder, 0);
    },
    'unreadable-file',
    /vous n’avez peut-être pas le droit de le lire/,
  ],
];

async function expectRefusal([, make, code, says]: Case): Promise<void> {
  const folder = workbook.folderWith({});
  make(join(folder, file), folder);
  const { status, codes, messages } = await gradeFolder(folder);
  chmodSync(folder, 0o700);
  expect(status).toBe('failed');
  expect(codes).toEqual([code]);
  expect(messages[0]).toMatch(says);
  expect(messages[0]).toContain(code === 'missing-export' ? '`export`' : file);
}

describe('in place of an exercise, a clear sentence is given for', () => {
  test.concurrent.each(refusedAnywhere)('%s', (...args) => expectRefusal(args));
  testOnPosix.concurrent.each(refusedOnPosix)('%s', (...args) => expectRefusal(args));
});

describe('graded as usual:', () => {
  test.concurrent.each([
    ['UTF-8 with a byte-order mark', `\uFEFF${solution}`],
    ['lines that end as on Windows', solution.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${solution.replaceAll('\n', '\r\n')}`],
  ])('%s', async (_, text) => {
    expect((await gradeFolder(workbook.folderWith({ [file]: text }))).status).toBe('passed');
  });

  testOnPosix('a link inside the folder, and a folder behind a link', async () => {
    const folder = workbook.folderWith({ 'mine.ts': solution });
    symlinkSync('mine.ts', join(folder, file));
    const link = workbook.path('link');
    symlinkSync(folder, link);
    expect((await gradeFolder(link)).status).toBe('passed');
  });
});

test('a file that the compiler does not come to the end of costs the others nothing', async () => {
  const folder = workbook.folderWith({
    [file]: `export const neuron = ${'a=>'.repeat(10_000)}1;`,
    '04-simple-rnn-layer.ts': workbook.solution('04-simple-rnn-layer'),
  });
  const { exercises } = await workbook.check(['01', '04', '--from', folder]);
  const [intricate, plain] = exercises;
  expect(intricate?.checks[0]?.code).toBe('too-intricate');
  expect(plain?.status).toBe('passed');
});

describe('to do:', () => {
  test('a file that is not there', async () => {
    expect((await gradeFolder(workbook.folderWith({}))).status).toBe('todo');
  });

  test('a stub that an editor saved with other line ends', async () => {
    const stub = `\uFEFF${workbook.stub(id).replaceAll('\n', '  \r\n')}\r\n`;
    expect((await gradeFolder(workbook.folderWith({ [file]: stub }))).status).toBe('todo');
  });
});

test('one odd file costs the others nothing', async () => {
  const solutions = workbook.ids.map((name) => [`${name}.ts`, workbook.solution(name)] as const);
  const folder = workbook.folderWith(Object.fromEntries(solutions));
  writeFileSync(join(folder, file), Buffer.from([0, 1, 2]));
  mkdirSync(join(folder, 'notes.ts'));
  const { exercises } = await workbook.check(['--from', folder]);
  const [odd, ...others] = exercises.map(({ status }) => status);
  expect(odd).toBe('failed');
  expect(new Set(others)).toEqual(new Set(['passed']));
});

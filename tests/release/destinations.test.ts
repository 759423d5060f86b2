import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { testOnPosix } from '../support/platform';
import { contentsOf } from '../support/released';
import { inShell, underPermissions } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const place = join(workbook.folder, '..', 'place');
mkdirSync(place);
const at = (name: string) => join(place, name);

const release = (out: string, lang = 'en') =>
  workbook.run(['release', '--out', out, '--lang', lang], { cwd: place });

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

test('an empty folder is filled, and one that is not there is made, with those above it', async () => {
  mkdirSync(at('empty'));
  expect((await release(at('empty'))).exitCode).toBe(0);
  expect((await release('deep/er/class')).exitCode).toBe(0);
  expect(contentsOf(at('empty'))).toEqual(contentsOf(at('deep/er/class')));
});

test('an archive holds one folder with the same files', async () => {
  const { exitCode, stdout } = await release('class.zip');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('class.zip is ready');
  await release('unpacked');
  const packed = Object.entries(unzipSync(readFileSync(at('class.zip'))));
  const unpacked = packed.map(([path, bytes]) => [
    path.replace(/^cahier\//, ''),
    Buffer.from(bytes).toString('latin1'),
  ]);
  const folder = Object.entries(contentsOf(at('unpacked'))).map(([path, { text }]) => [path, text]);
  expect(unpacked).toEqual(folder);
});

describe('is refused, and nothing is written:', () => {
  mkdirSync(at('full'));
  writeFileSync(at('full/mine.txt'), 'mine');
  writeFileSync(at('a-file'), 'mine');
  writeFileSync(at('mine.zip'), 'mine');
  symlinkSync(workbook.folder, at('a-link'), 'junction');

  test.each([
    ['full', 'The folder full is not empty, and I overwrite nothing.'],
    ['a-file', 'a-file is a file, and I overwrite nothing.'],
    ['mine.zip', 'mine.zip exists already, and I overwrite nothing.'],
    ['class.tgz', 'End its name in .zip'],
    [workbook.folder, 'lies inside the workbook'],
    [workbook.path('class'), 'lies inside the workbook'],
    [workbook.path('class.zip'), 'lies inside the workbook'],
    ['a-link/class', 'lies inside the workbook'],
  ])('%s', async (out, said) => {
    const before = [readdirSync(place), readdirSync(workbook.folder)];
    const { exitCode, stdout, stderr } = await release(out);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(inOneLine(stderr)).toContain(said);
    expect([readdirSync(place), readdirSync(workbook.folder)]).toEqual(before);
    expect(readFileSync(at('full/mine.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    ['fr', 'Nommez un nouveau dossier ou une archive'],
    ['en', 'Name a new folder or archive'],
  ])('no destination, in %s', async (lang, said) => {
    const { exitCode, stderr } = await workbook.run(['release', '--lang', lang]);
    expect(exitCode).toBe(2);
    expect(inOneLine(stderr)).toContain(said);
  });
});

describe('where the disk refuses, it is said, and nothing half-made is left:', () => {
  testOnPosix.each(['class', 'class-2.zip', 'new/class'])(
    '%s in a folder that may not be written',
    async (name) => {
      mkdirSync(at('shut'), { recursive: true });
      chmodSync(at('shut'), 0o555);
      const { exitCode, stderr } = await workbook.run(['release', '--out', at(`shut/${name}`)], {
        within: underPermissions,
      });
      expect(exitCode).toBe(3);
      expect(inOneLine(stderr)).toContain('Check who owns the file and its permissions.');
      expect(readdirSync(at('shut'))).toEqual([]);
    },
  );

  testOnPosix.each(['cut/class', 'cut/class.zip'])('%s where no room is left', async (out) => {
    // What a full disk does to a file that grows, a limit of the shell does too.
    const { exitCode, stderr } = await workbook.run(['release', '--out', at(out)], {
      within: inShell('trap \'\' XFSZ; ulimit -f 16; exec "$@"'),
    });
    expect(exitCode).toBe(3);
    expect(inOneLine(stderr)).toContain('This session may not write files as large as');
    expect(existsSync(at('cut'))).toBe(false);
  });
});

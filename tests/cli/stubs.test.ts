import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '04-simple-rnn-layer';
let workbook: WorkbookCopy;

beforeAll(() => {
  workbook = new WorkbookCopy();
});
afterAll(() => workbook.remove());

const solutionFile = () => workbook.path('solutions', `${id}.ts`);

/** Runs `cahier stubs` on a solution that was changed, and puts the solution back. */
async function stubsOf(change: (solution: string) => string, lang = 'en') {
  const solution = readFileSync(solutionFile(), 'utf8');
  writeFileSync(solutionFile(), change(solution));
  const finished = await workbook.run(['stubs', id, '--lang', lang]);
  writeFileSync(solutionFile(), solution);
  return { ...finished, said: finished.stdout.replace(/\s+/g, ' ') };
}

test('every exercise of this workbook is what its solution generates', async () => {
  const { exitCode, stdout } = await workbook.run(['stubs', '--lang', 'en']);
  expect(exitCode).toBe(0);
  expect(stdout.match(/is up to date/g)).toHaveLength(workbook.ids.length);
});

test('a stub that was changed is written anew, and what was there is kept', async () => {
  workbook.write(id, '// mine\n');
  const { exitCode, stdout } = await workbook.run(['stubs', '04', '--lang', 'en']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('is written anew');
  expect(workbook.read(id)).toBe(workbook.stub(id));
  const copies = readdirSync(workbook.path('.cahier', 'copies'));
  expect(
    copies.map((name) => readFileSync(workbook.path('.cahier', 'copies', name), 'utf8')),
  ).toEqual(['// mine\n']);
});

test('a stub that is missing is written', async () => {
  rmSync(workbook.exerciseFile(id));
  expect((await workbook.run(['stubs', '04'])).exitCode).toBe(0);
  expect(workbook.read(id)).toBe(workbook.stub(id));
});

test.each([
  ['a marker that does not exist', (text: string) => text.replace('@stub', '@stubs'), '@stubs'],
  ['a region that is not closed', (text: string) => text.replace('// @end\n', ''), '@stub'],
  [
    'a marker out of its turn',
    (text: string) => text.replace('// @end\n', '// @end\n// @end\n'),
    '@end',
  ],
  [
    'a line that is not commented',
    (text: string) => text.replace('// export const layer: unknown', 'export const layer: unknown'),
    'export const layer: unknown',
  ],
])('%s is said with its line, and nothing is written', async (_, change, found) => {
  const before = workbook.read(id);
  for (const [lang, line] of [
    ['en', /solutions\/04-simple-rnn-layer\.ts, line \d+: I expected/],
    ['fr', /solutions\/04-simple-rnn-layer\.ts, ligne \d+\u00a0: j’attendais/],
  ] as const) {
    const { exitCode, stdout, said } = await stubsOf(change, lang);
    expect(exitCode).toBe(1);
    expect(stdout.replace(/[ \n]+/g, ' ')).toMatch(line);
    expect(said).toContain(found);
  }
  expect(workbook.read(id)).toBe(before);
});

test('a solution without any marker is said', async () => {
  const { exitCode, said } = await stubsOf((text) => text.replace(/^\/\/ @.*\n/gm, ''));
  expect(exitCode).toBe(1);
  expect(said).toContain('found no // @solution');
});

test('a workbook that was handed out has no solutions, and is told so', async () => {
  const handedOut = new WorkbookCopy('handed-out');
  rmSync(handedOut.path('solutions'), { recursive: true });
  const { exitCode, stderr } = await handedOut.run(['stubs', '--lang', 'fr']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('J’attendais un dossier solutions/');
  expect(existsSync(handedOut.path('solutions'))).toBe(false);
  handedOut.remove();
});

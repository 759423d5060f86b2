import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '42-twice';
const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const run = (args: string[], lang = 'en') => workbook.run([...args, '--lang', lang]);
const grader = () => workbook.path('graders', id, 'grader.ts');

describe('a new exercise', () => {
  beforeAll(async () => {
    const { exitCode, stdout } = await run(['new', id]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`The exercise ${id} is there`);
  }, 60_000);

  test('is verified at once, without an edit anywhere', async () => {
    const { exitCode, stdout } = await run(['verify', '42']);
    expect(stdout).toContain('The exercise is proven.');
    expect(exitCode).toBe(0);
  });

  test('is todo as it was made, and its solution earns all its points', async () => {
    const [untouched] = (await workbook.check([id])).exercises;
    expect(untouched).toMatchObject({ status: 'todo', points: 0, maxPoints: 5 });
    const [solved] = (await workbook.check([id, '--from', workbook.path('solutions')])).exercises;
    expect(solved).toMatchObject({ status: 'passed', points: 5 });
  });

  test('says what is wrong in both languages', async () => {
    workbook.write(id, 'export const double = (x: number): number => x + 1;\n');
    expect((await run(['check', '42'])).stdout).toContain('I expected');
    expect((await run(['check', '42'], 'fr')).stdout).toContain('j’attendais');
    workbook.write(id, readFileSync(workbook.path('solutions', `${id}.ts`), 'utf8'));
  });

  test('has no placeholder left', () => {
    const files = readdirSync(workbook.path('graders', id), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'));
    expect(files).toHaveLength(6);
    for (const name of files) {
      expect(readFileSync(workbook.path('graders', id, name), 'utf8')).not.toMatch(/NN/);
    }
  });

  test('is never written over', async () => {
    writeFileSync(grader(), '// mine\n');
    const { exitCode, stderr } = await run(['new', id]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`found graders/${id}`);
    expect(readFileSync(grader(), 'utf8')).toBe('// mine\n');
    rmSync(workbook.path('graders', id), { recursive: true });
    rmSync(workbook.path('solutions', `${id}.ts`));
    rmSync(workbook.exerciseFile(id));
  });
});

describe('no exercise is made', () => {
  test.each([
    [['new', '9-GRU Layer'], 'Try `npx cahier new 09-gru-layer`', 'J’attendais un nom'],
    [['new'], 'I found none', 'Je n’en ai trouvé aucun'],
    [['new', '../../etc'], 'I expected a name such as', 'J’attendais un nom'],
    [['new', '00-zero'], 'I expected a name such as', 'J’attendais un nom'],
    [['new', '01-another'], '01 is that of 01-recurrent-neuron', 'J’attendais un numéro libre'],
  ])('for %j', async (args, english, french) => {
    for (const [lang, sentence] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const { exitCode, stderr } = await run(args, lang);
      expect(exitCode).toBe(2);
      expect(stderr.replace(/\n/g, ' ')).toContain(sentence);
    }
    expect(existsSync(workbook.path('graders', '01-another'))).toBe(false);
  });

  test('where a folder of its name is there already', async () => {
    mkdirSync(workbook.path('graders', '43-half'));
    const { exitCode, stderr } = await run(['new', '43-half']);
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\n/g, ' ')).toContain('Nothing was written');
    expect(existsSync(workbook.path('solutions', '43-half.ts'))).toBe(false);
  });

  test('in a workbook that was handed out without its solutions', async () => {
    rmSync(workbook.path('solutions'), { recursive: true });
    const { exitCode, stderr } = await run(['new', '44-late']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('I expected a folder solutions/');
  });
});

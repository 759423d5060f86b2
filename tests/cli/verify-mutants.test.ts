import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/run-cahier';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '42-twice';
const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const grader = workbook.path('graders', id, 'grader.ts');
const solution = workbook.path('solutions', `${id}.ts`);
const reasons = workbook.path('graders', id, 'equivalent-mutants.json');

const mutate = async (...more: string[]) => {
  const args = ['verify', '42', '--mutate', ...more];
  const { stdout, ...ended } = await workbook.run(args, { patienceMs: 60_000 });
  return { ...ended, stdout, prose: stdout.replace(/\s+/g, ' ') };
};
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};
const explain = (...entries: unknown[]) => writeFileSync(reasons, JSON.stringify(entries));

const drawn = 'random.numbers(5, 1, 9)';
const onlyOnes = '[1, 1, 1, 1, 1]';
const division = ['- return 2 * x;', '+ return 2 / x;'];
const because = { fr: 'Parce que c’est égal.', en: 'Because it is equal.' };

describe('cahier verify --mutate', () => {
  beforeAll(async () => {
    await workbook.run(['new', id], { patienceMs: 60_000 });
  }, 90_000);

  describe('with a grader that draws enough', () => {
    test('finds that every mutant is killed, and by which check', async () => {
      const { exitCode, stdout } = await mutate('--json');
      const { mutation } = JSON.parse(stdout).exercises[0];
      expect(mutation).toMatchObject({ explained: 0, survived: 0, score: 1 });
      expect(mutation.list).toContainEqual({
        mutator: 'ArithmeticOperator',
        line: 23,
        diff: division,
        status: 'killed',
        failed: [{ check: 'doubles', code: 'not-doubled' }],
      });
      expect(exitCode).toBe(0);
    }, 90_000);

    test('mutates neither what the stub ships nor what is printed', async () => {
      edit(solution, '  return 2 * x;', "  console.log('twice', 2 + 2);\n  return 2 * x;");
      const { list } = JSON.parse((await mutate('--json')).stdout).exercises[0].mutation;
      const diffs = list.map((mutant: { diff: string[] }) => mutant.diff[0]);
      expect(new Set(diffs)).toEqual(
        new Set(['- return 2 * x;', '- export function double(x: number): number {']),
      );
      expect(JSON.stringify(list)).not.toMatch(/@stub|NaN/);
      edit(solution, "  console.log('twice', 2 + 2);\n", '');
    }, 90_000);

    test('counts a mutant that never ends as killed', async () => {
      edit(solution, 'return 2 * x;', 'let y = x;\n  while (y < 2 * x) y += x;\n  return y;');
      const { exitCode, stdout } = await mutate('--json');
      expect(JSON.parse(stdout).exercises[0].mutation.list).toContainEqual(
        expect.objectContaining({
          diff: ['- while (y < 2 * x) y += x;', '+ while (y < 2 * x) y -= x;'],
          status: 'killed',
          failed: [{ check: 'doubles', code: 'timed-out' }],
        }),
      );
      expect(exitCode).toBe(0);
      edit(solution, 'let y = x;\n  while (y < 2 * x) y += x;\n  return y;', 'return 2 * x;');
    }, 90_000);

    test('says which reasons explain no mutant, because it is killed or no longer made', async () => {
      const gone = ['- return x + x;', '+ return x - x;'];
      explain({ diff: division, reason: because }, { diff: gone, reason: because });
      const { exitCode, stdout, prose } = await mutate();
      expect(prose).toContain('a reason to pass for a mutant that a check fails');
      expect(stdout).toContain(`        ${division[1]}`);
      expect(prose).toContain('gives a reason for a mutant that is no longer made');
      expect(stdout).toContain(`        ${gone[1]}`);
      expect(exitCode).toBe(1);
    }, 90_000);

    test.each([
      ['no JSON', '[', 'is not a list of reasons'],
      [
        'a reason in one language',
        JSON.stringify([{ diff: division, reason: { fr: 'Oui.' } }]),
        '0.reason.en',
      ],
    ])(
      'says what is wrong with a file of reasons: %s',
      async (_, content, sentence) => {
        writeFileSync(reasons, content);
        const { exitCode, prose } = await mutate();
        expect(prose).toContain(sentence);
        expect(exitCode).toBe(1);
      },
      90_000,
    );
  });

  describe('with a grader that draws too little', () => {
    beforeAll(() => {
      edit(grader, drawn, onlyOnes);
      explain();
    });

    test('lists a mutant that passes as a diff, and asks whether it should', async () => {
      const { exitCode, stdout, prose } = await mutate();
      expect(prose).toContain(`${id}: a mutant passes. Should this pass?`);
      expect(stdout).toContain(`solutions/${id}.ts, line 23 (ArithmeticOperator)`);
      expect(stdout).toContain(`        ${division[0]}\n        ${division[1]}\n`);
      expect(prose).toContain(`say why in graders/${id}/equivalent-mutants.json`);
      expect(exitCode).toBe(1);
    }, 90_000);

    test('asks in French too', async () => {
      const { stdout } = await mutate('--lang', 'fr');
      expect(stdout).toContain('un mutant réussit. Faut-il que ceci réussisse\u00A0?');
      expect(stdout).toMatch(/^42 +✓ .* \d\d,\d\u00A0%$/m);
      expect(stdout).not.toMatch(/should|killed|score: /i);
    }, 90_000);

    test('lists it no more once it has a reason, and does not count it as killed', async () => {
      explain({ diff: division, reason: because });
      const { exitCode, stdout, prose } = await mutate();
      expect(prose).toContain('The exercise is proven.');
      expect(stdout).not.toContain(division[1]);
      expect(stdout).toMatch(/^42 +✓ .* \d\d\.\d %$/m);
      expect(exitCode).toBe(0);
    }, 90_000);
  });

  test.each([
    ['is wrong', 'return 3 * x;'],
    ['does not compile', 'return 2 * ;'],
  ])(
    'says that the mutants of a solution that %s would show nothing',
    async (_, wrong) => {
      edit(solution, 'return 2 * x;', wrong);
      const { exitCode, prose, stderr } = await mutate();
      expect(prose).toContain('the solution itself does not pass');
      expect(stderr).toBe('');
      expect(exitCode).toBe(1);
      edit(solution, wrong, 'return 2 * x;');
    },
    90_000,
  );

  test('says what to install where the packages that make mutants are missing', async () => {
    const packages = workbook.path('node_modules');
    rmSync(packages);
    mkdirSync(packages);
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name === '@stryker-mutator') continue;
      symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
    }
    const { exitCode, stderr } = await mutate();
    expect(stderr.replace(/\s+/g, ' ')).toContain('that make mutants are not installed here');
    expect(stderr).toContain('npm ci');
    expect(exitCode).toBe(2);
  }, 90_000);
});

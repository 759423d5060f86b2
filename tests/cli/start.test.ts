import { join } from 'node:path';
import { answering } from '../support/answering';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const [first = '', second = ''] = workbook.ids;
const shownPath = (id: string) => join('exercises', `${id}.ts`);
const french = { env: { LANG: 'fr_FR.UTF-8' } };

afterEach(() => {
  for (const id of workbook.ids) workbook.write(id, workbook.stub(id));
});

/** The prompt's first line and last words show that all of it is there. */
const promptOfFirst = /─{80}\n01 · A recurrent neuron by hand\n[\s\S]*drawn at random\)\.\n─{80}\n/;

describe('cahier, alone', () => {
  test('shows an untouched workbook, and the first prompt', async () => {
    const { exitCode, stdout, stderr } = await workbook.run([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Cahier · 0 of \d+ exercises passed · 0\/\d+ points\n/);
    for (const id of workbook.ids) {
      expect(stdout).toMatch(new RegExp(`^· ${id.slice(0, 2)}  .* to do +0/\\d+$`, 'm'));
    }
    expect(stdout).toMatch(promptOfFirst);
    expect(stdout).toContain(`Next: work in ${shownPath(first)} and save it.`);
    expect(stdout).toContain('\n    npx cahier check 01 ');
    expect(stdout).toContain('\n    npx cahier hint 01 ');
  });

  test('gives the prompt in French to whom French is spoken', async () => {
    const { stdout } = await workbook.run([], french);
    expect(stdout).toContain('01 · Un neurone récurrent, à la main');
    expect(stdout).not.toContain('A recurrent neuron');
  });

  test('says what is to be mended in what was begun, and fails not for that', async () => {
    workbook.write(first, `${workbook.stub(first)}console.log('begun');\n`);
    const { exitCode, stdout } = await workbook.run([]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^✗ 01 .* to mend +0\/\d+$/m);
    expect(stdout).toMatch(/^ {2}✗ .* 0\/\d+$\n {6}\S/m);
    expect(stdout).toContain('│ begun');
    expect(stdout).not.toMatch(promptOfFirst);
    expect(stdout).toContain(`work in ${shownPath(first)}`);
  });

  test('goes on to the next once one has passed', async () => {
    workbook.write(first, workbook.solution(first));
    const { stdout } = await workbook.run(['start']);
    expect(stdout).toMatch(/^Cahier · 1 of /);
    expect(stdout).toMatch(/^✓ 01 .* passed +(\d+)\/\1$/m);
    expect(stdout).toContain(`work in ${shownPath(second)}`);
  });

  test('is glad when everything passes', async () => {
    for (const id of workbook.ids) workbook.write(id, workbook.solution(id));
    const { exitCode, stdout } = await workbook.run([]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Every exercise passes. Well done: the workbook is complete.');
    expect(stdout).not.toContain('Next:');
  });
});

test('what waits for a person is done, and has not passed', async () => {
  for (const id of workbook.ids) workbook.write(id, workbook.solution(id));
  workbook.write(second, answering(workbook, second, 'It remembers.\nI dispute: in short.'));
  const { stdout } = await workbook.run([]);
  expect(stdout).toContain('Every exercise is done, and a person will read');
  expect(stdout).not.toMatch(/Every exercise passes|Next:/);
});

test('list shows each exercise on one line', async () => {
  workbook.write(first, workbook.solution(first));
  const { exitCode, stdout } = await workbook.run(['list'], french);
  expect(exitCode).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, 4))).toEqual(
    workbook.ids.map((id, index) => `${index === 0 ? '✓' : '·'} ${id.slice(0, 2)}`),
  );
  expect(lines[0]).toMatch(/^✓ 01 {2}Un neurone récurrent, à la main {2,}réussi {2}(\d+)\/\1$/);
});

describe('hint', () => {
  test('gives the first where no number is asked for, and names the next', async () => {
    const { exitCode, stdout } = await workbook.run(['hint', '01']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/four numbers/);
    expect(stdout).toContain('`npx cahier hint 01 2`');
  });

  test('says more with each number, and the last names no next', async () => {
    const hints = await Promise.all(['1', '2', '3'].map((n) => workbook.run(['hint', first, n])));
    expect(new Set(hints.map(({ stdout }) => stdout)).size).toBe(3);
    expect(hints[2]?.stdout).toContain('Math.tanh(');
    expect(hints[2]?.stdout).not.toContain('npx cahier hint');
  });

  test.each(['0', '4', '-1', 'x', '1.5'])('has no number %s', async (n) => {
    const { exitCode, stdout, stderr } = await workbook.run(['hint', '01', '--', n], french);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(
      `N devrait être un nombre entier de 1 à 3, et j’ai trouvé «\u00A0${n}`,
    );
  });
});

describe('solution', () => {
  test('is not shown before the exercise passes', async () => {
    const { exitCode, stdout } = await workbook.run(['solution', '01']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('npx cahier solution 01 --give-up');
    expect(stdout).not.toContain('class');
  });

  test('is shown once it passes, without the prompts and without markers', async () => {
    workbook.write(first, workbook.solution(first));
    const { exitCode, stdout } = await workbook.run(['solution', '01']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^export class RecurrentNeuron \{/);
    expect(stdout).toContain('Math.tanh(');
    expect(stdout).not.toMatch(/@solution|@stub|@end|FRANÇAIS|NaN/);
  });

  test('is shown to whom gives up', async () => {
    const { exitCode, stdout } = await workbook.run(['solution', '--give-up', first]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Math.tanh(');
    expect(workbook.read(first)).toBe(workbook.stub(first));
  });

  test('passes every check itself, as it is shown', async () => {
    const { stdout } = await workbook.run(['solution', '--give-up', first]);
    workbook.write(first, stdout);
    expect((await workbook.run(['check', first])).exitCode).toBe(0);
  });
});

test('doctor names what it looked at, in both languages', async () => {
  const english = await workbook.run(['doctor']);
  expect(english.exitCode).toBe(0);
  expect(english.stdout).toContain(`✓ Node ${process.version} on ${process.platform}`);
  expect(english.stdout).toMatch(/^[✓–] TensorFlow\.js/m);
  expect(english.stdout).toMatch(/^✓ V8 start-up snapshot: ready/m);
  expect(english.stdout).toMatch(/^[✓–] Sandbox: bubblewrap/m);
  const { stdout } = await workbook.run(['doctor'], { env: { LANG: 'fr_FR.UTF-8', PATH: '' } });
  expect(stdout).toMatch(/^– Bac à sable\u00A0: bubblewrap n’est pas utilisé\n {4}\S/m);
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { answering } from '../support/answering';
import { type Finished, runCommand } from '../support/run-cahier';
import { WorkbookCopy } from '../support/workbook-copy';

/** Jest looks for 04 in whole paths: this one must not make it grade everything. */
const workbook = new WorkbookCopy('cours 04 et 05');
afterAll(() => workbook.remove());

const first = '01-recurrent-neuron';

/** `npm test -- …` in the copy, as a learner types it. */
function npmTest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  return runCommand([...command, 'test', '--', ...args], {
    cwd: workbook.folder,
    env: { HOME: workbook.folder, ...env },
  });
}

const gradedFiles = ({ stderr }: Finished) =>
  [...stderr.matchAll(/^(?:PASS|FAIL) (\S+)/gm)].map(([, file = '']) => file.replaceAll('\\', '/'));

test.each(workbook.ids)('%s has its view in Jest', (id) => {
  const view = readFileSync(workbook.path('graders', id, 'exercise.test.ts'), 'utf8');
  expect(view).toContain(`gradeLearnerFile('${id}');`);
});

test('an untouched exercise is all todo, and green; the number names it alone', async () => {
  const run = await npmTest(['04']);
  expect(run.exitCode).toBe(0);
  expect(gradedFiles(run)).toContain('graders/04-simple-rnn-layer/exercise.test.ts');
  expect(gradedFiles(run).filter((file) => !file.startsWith('graders/04-'))).toEqual([]);
  expect(run.stderr).toMatch(/✎ todo .*\(0\/\d+\)/);
  expect(run.stderr).not.toContain('✕');
}, 60_000);

test('a touched one that is wrong fails with the terminal’s sentence, in French too', async () => {
  workbook.write(first, 'export class RecurrentNeuron {}\nexport const hiddenStates = [1];\n');
  const env = { LANG: 'fr_FR.UTF-8' };
  const { exercises } = await workbook.check([first, '--lang', 'fr']);
  const run = await npmTest(['1'], env);
  expect(run.exitCode).not.toBe(0);
  expect(gradedFiles(run)).toContain(`graders/${first}/exercise.test.ts`);
  for (const { title, message = '', points, maxPoints } of exercises[0]?.checks ?? []) {
    expect(run.stderr).toContain(`✕ ${title} (${points}/${maxPoints})`);
    expect(run.stderr).toContain(`\n    ${message.replaceAll('\n', '\n    ')}\n`);
  }
  expect(run.stderr).not.toMatch(/^ +at /m);
}, 60_000);

test('a right one passes, and one that was never judged does not', async () => {
  workbook.write(first, workbook.solution(first));
  mkdirSync(workbook.path('graders', '98-nothing'));
  writeFileSync(
    workbook.path('graders', '98-nothing', 'exercise.test.ts'),
    "import { gradeLearnerFile } from '../../tests/support/grade-learner-file';\ngradeLearnerFile('98-nothing');\n",
  );
  const run = await npmTest(['01', '98']);
  expect(run.exitCode).not.toBe(0);
  expect(run.stderr).toMatch(/^PASS graders.01-recurrent-neuron.exercise\.test\.ts/m);
  expect(run.stderr).toMatch(/^FAIL graders.98-nothing.exercise\.test\.ts/m);
  expect(run.stderr).toContain('There is no exercise “98-nothing”.');
}, 60_000);

test('an explanation is todo while it is revised or waits for a person, with its sentence', async () => {
  const id = '02-recurrent-vs-feedforward';
  const versions = [
    ['The recurrent neuron keeps a hidden state.', 'I have not found yet'],
    ['The recurrent neuron keeps a memory.', 'I have not found yet'],
    ['The recurrent neuron remembers what it has read.', 'a person will read your text'],
  ] as const;
  for (const [text, sentence] of versions) {
    workbook.write(id, answering(workbook, id, text));
    const run = await npmTest(['02']);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(/✎ todo answer explains .*\(0\/3\):\n {6}\S/);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toContain('✕');
  }
}, 60_000);

test('a number that no exercise has is a failure', async () => {
  const run = await npmTest(['77']);
  expect(run.exitCode).not.toBe(0);
  expect(run.stdout + run.stderr).toContain('No tests found');
}, 60_000);

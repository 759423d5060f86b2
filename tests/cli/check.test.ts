import { rmSync } from 'node:fs';
import type { Report } from '../../src/report/schema';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const first = '01-recurrent-neuron';
const wrongAnswer = 'export class RecurrentNeuron {}\nexport const hiddenStates = [];\n';

function withoutDurations(report: Report): unknown {
  return JSON.parse(JSON.stringify(report), (key, value) =>
    key === 'durationMs' ? undefined : value,
  );
}

test('an untouched workbook is all to do, and nothing has failed', async () => {
  const { exitCode, stdout, stderr } = await workbook.run(['check', '--json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { exercises, points }: Report = JSON.parse(stdout);
  expect(exercises.map(({ id }) => id)).toEqual(workbook.ids);
  expect(new Set(exercises.map(({ status }) => status))).toEqual(new Set(['todo']));
  expect(points).toBe(0);
});

test('the solutions earn every point', async () => {
  const report = await workbook.check(['--from', 'solutions']);
  expect(report.exercises.map(({ status }) => status)).toEqual(workbook.ids.map(() => 'passed'));
  expect(report.points).toBe(report.maxPoints);
});

describe('an exercise is known by', () => {
  test.concurrent.each([
    '1',
    '01',
    'Recurrent-Neuron',
    first,
    `exercises/${first}.ts`,
    `exercises\\${first}.ts`,
  ])('%s', async (name) => {
    const { exercises } = await workbook.check([name]);
    expect(exercises.map(({ id }) => id)).toEqual([first]);
  });
});

test('several exercises are graded once each, in the order of the workbook', async () => {
  const [one = '', two = '', three = ''] = workbook.ids;
  const { exercises } = await workbook.check([three, one.slice(0, 2), two, three]);
  expect(exercises.map(({ id }) => id)).toEqual([one, two, three].filter((id) => id !== ''));
});

describe('an unknown exercise is answered with the nearest', () => {
  const last = workbook.ids.at(-1) ?? '';
  test.concurrent.each([
    ['recurent-neuron', first],
    ['01-recurrent-neurone', first],
    ['99', last],
    ['lstm', workbook.ids.find((id) => id.includes('lstm')) ?? first],
  ])('%s: %s', async (wanted, nearest) => {
    const { exitCode, stdout, stderr } = await workbook.run(['check', wanted]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`There is no exercise “${wanted}”. The nearest is ${nearest}.`);
  });
});

describe('--seed', () => {
  test('makes two reports the same to the byte, durations apart', async () => {
    const args = ['--from', 'solutions', '--seed', '42'];
    const [one, two] = await Promise.all([workbook.check(args), workbook.check(args)]);
    expect(one.seed).toBe(42);
    expect(JSON.stringify(withoutDurations(two))).toBe(JSON.stringify(withoutDurations(one)));
  });

  test('is named by each report, and differs from run to run', async () => {
    const reports = [await workbook.check([first]), await workbook.check([first])] as const;
    expect(reports[0].seed).not.toBe(reports[1].seed);
    const { stdout } = await workbook.run(['check', first, '--seed', '7']);
    expect(stdout).toContain('--seed 7)');
  });

  test('draws other inputs where it is another', async () => {
    const observations = await Promise.all(
      ['1', '2'].map(async (seed) => {
        const report = await workbook.check(['1', '--from', 'solutions', '--seed', seed]);
        return JSON.stringify(report.exercises[0]?.checks.map((check) => check.observation));
      }),
    );
    expect(observations[0]).not.toBe(observations[1]);
  });

  test('counts the last time where it is given twice', async () => {
    const { seed } = await workbook.check([first, '--seed=3', '--seed', '4']);
    expect(seed).toBe(4);
  });

  test.concurrent.each(['abc', '-5', '1.5', '2147483648', ' 7'])('refuses %j', async (seed) => {
    const { exitCode, stdout, stderr } = await workbook.run(['check', `--seed=${seed}`]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(
      `--seed should be a whole number from 0 to 2147483647, and I found “${seed}”.`,
    );
  });
});

describe('--from', () => {
  test.concurrent.each([
    ['a folder that is not there', 'no/such folder'],
    ['a file', 'package.json'],
  ])('refuses %s', async (_, path) => {
    const { exitCode, stdout, stderr } = await workbook.run(['check', '--from', path]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.replaceAll('\n', ' ')).toContain(`${path} is not a folder that I can read.`);
  });

  test('is looked for from where the command is run', async () => {
    const { points, maxPoints } = await workbook.check(['1', '--from', '../solutions'], {
      cwd: workbook.path('exercises'),
    });
    expect(points).toBe(maxPoints);
  });
});

test('--lang says the report in that language', async () => {
  const report = await workbook.check(['--from', 'solutions', '--lang', 'fr', first]);
  expect(report.lang).toBe('fr');
  expect(report.exercises[0]?.checks[0]?.title).toContain('état caché');
});

describe('the exit code', () => {
  test('is 1 where something failed', async () => {
    const folder = workbook.folderWith({ [`${first}.ts`]: wrongAnswer });
    const { exitCode, stderr } = await workbook.run(['check', '--from', folder]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  });

  test('is 3 where Cahier itself is broken, and the learner is told that it is not them', async () => {
    const broken = new WorkbookCopy();
    rmSync(broken.path('data', 'co2-mauna-loa-annual.csv'));
    const { exitCode, stdout } = await broken.run(['check', '1', '--from', 'solutions']);
    broken.remove();
    expect(exitCode).toBe(3);
    expect(stdout).toContain('This is a fault of Cahier’s, not yours.');
  });
});

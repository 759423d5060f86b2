import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExerciseReport, reportSchema } from '../../src/report/schema';
import { testOnLinux, testOnPosix } from '../support/platform';
import { type RunOptions, runCommand } from '../support/run-cahier';
import { onTerminal } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const home = join(workbook.folder, '..', 'home');
mkdirSync(home);

/** What was downloaded once need not be again; all else of a learner's machine is new. */
const cache =
  process.platform === 'win32'
    ? ''
    : execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
const install = ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--cache', cache];

/** A release as a learner has it, installed. */
class Released {
  readonly folder: string;

  constructor(readonly name: string) {
    this.folder = join(workbook.folder, '..', name);
  }

  async make(...options: string[]): Promise<void> {
    await workbook.run(['release', '--out', this.folder, ...options]);
    const { exitCode, stderr } = await this.run(install);
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
  }

  run(command: readonly string[], options: RunOptions = {}) {
    return runCommand(command, {
      cwd: this.folder,
      patienceMs: 240_000,
      ...options,
      env: { HOME: home, npm_config_update_notifier: 'false', ...options.env },
    });
  }

  cahier(args: readonly string[], options: RunOptions = {}) {
    return this.run([process.execPath, join('bin', 'cahier.mjs'), ...args], options);
  }

  async check(id: string): Promise<{ exitCode: number | null; report: ExerciseReport }> {
    const { exitCode, stdout } = await this.cahier(['check', id, '--json']);
    const [report] = reportSchema.parse(JSON.parse(stdout)).exercises;
    if (!report) throw new Error('nothing was graded');
    return { exitCode, report };
  }

  write(id: string, text: string): void {
    writeFileSync(join(this.folder, 'exercises', `${id}.ts`), text);
  }

  read(...way: string[]): string {
    return readFileSync(join(this.folder, ...way), 'utf8');
  }

  /** Fills an exercise in with the wrong answer of that name. */
  answerWrongly(id: string, answer: string): void {
    this.write(id, readFileSync(join(workbook.answers(id), 'wrong', `${answer}.ts`), 'utf8'));
  }
}

const minutes = 60_000;
const layerId = '04-simple-rnn-layer';
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('a release with graders', () => {
  const released = new Released('graded');

  beforeAll(async () => {
    if (process.platform !== 'win32') await released.make();
  }, 5 * minutes);

  testOnPosix('is installed with npm ci, and npm start shows the first task', async () => {
    expect(existsSync(join(released.folder, 'build'))).toBe(true);
    const { exitCode, stdout, stderr } = await released.run(['npm', 'start', '--silent'], {
      env: { LANG: 'fr_FR.UTF-8' },
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Cahier · 0 exercice réussi sur \d+ · 0\/\d+ points\n/);
    expect(stdout).toContain('01 · Un neurone récurrent, à la main');
  });

  testOnPosix('npm test has nothing to say of untouched stubs', async () => {
    const { exitCode, stderr } = await released.run(['npm', 'test']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(new RegExp(`Test Suites: ${workbook.ids.length} passed`));
    expect(stderr).toMatch(/Tests: {7}\d+ todo, \d+ total/);
  });

  testOnPosix('every solution earns all its points in it', async () => {
    for (const id of workbook.ids) released.write(id, workbook.solution(id));
    const { exitCode, stdout } = await released.cahier(['check', '--json']);
    const { points, maxPoints } = reportSchema.parse(JSON.parse(stdout));
    expect([exitCode, points]).toEqual([0, maxPoints]);
    for (const id of workbook.ids) released.write(id, workbook.stub(id));
  });

  testOnPosix('a wrong answer is told as it is here, by check and by npm test', async () => {
    released.answerWrongly(layerId, 'three-units');
    const { exitCode, report } = await released.check(layerId);
    expect(exitCode).toBe(1);
    const failed = report.checks.filter(({ status }) => status === 'failed');
    expect(failed.map(({ id, code }) => [id, code])).toEqual([['units', 'wrong-units']]);
    const { exitCode: testExit, stderr } = await released.run(['npm', 'test', '--', '04']);
    expect(testExit).toBe(1);
    expect(stderr).toContain(failed[0]?.message);
    expect(stderr).toContain('Test Suites: 1 failed, 1 total');
  });

  testOnPosix('reset brings the stub back, which is to do again', async () => {
    released.write(layerId, 'mine');
    expect((await released.cahier(['reset', '04', '--yes'])).exitCode).toBe(0);
    expect(released.read('exercises', `${layerId}.ts`)).toBe(workbook.stub(layerId));
    expect((await released.check(layerId)).report.status).toBe('todo');
  });

  testOnPosix.each([
    ['fr', 'votre enseignant les garde'],
    ['en', 'your teacher keeps them'],
  ])('a solution is asked of the teacher, in %s', async (lang, said) => {
    for (const more of [[], ['--give-up']]) {
      const { exitCode, stdout } = await released.cahier([
        'solution',
        '04',
        '--lang',
        lang,
        ...more,
      ]);
      expect(exitCode).toBe(1);
      expect(inOneLine(stdout)).toContain(said);
    }
  });

  testOnPosix.each([
    ['verify', 'fr', 'Lancez-la dans le cahier d’où vient cet exemplaire.'],
    ['verify', 'en', 'Use it in the workbook that this copy was made from.'],
    ['release', 'en', 'Use it in the workbook that this copy was made from.'],
  ])('the teacher’s %s is said to be elsewhere, in %s', async (name, lang, said) => {
    const args = [name, '--json', '--out', 'x', '--lang', lang];
    const { exitCode, stdout, stderr } = await released.cahier(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(inOneLine(stderr)).toContain(said);
  });

  testOnPosix('the help names what is there', async () => {
    const { stdout } = await released.cahier(['--help']);
    expect(stdout).toContain('  check ');
    expect(stdout).not.toMatch(/verify|release/);
  });

  testOnLinux('on a terminal, npm start is the loop', async () => {
    const { exitCode, stdout } = await released.cahier([], {
      env: { TERM: 'xterm', LANG: 'en_US.UTF-8' },
      within: onTerminal(80, 40),
      typed: { after: '01 · A recurrent neuron by hand', keys: 'sq' },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Your teacher keeps the solutions: ask for this one.');
  });
});

describe('a release without graders', () => {
  const released = new Released('ungraded');

  beforeAll(async () => {
    if (process.platform !== 'win32') await released.make('--no-graders');
  }, 5 * minutes);

  testOnPosix('npm start says who grades', async () => {
    const { exitCode, stdout, stderr } = await released.run(['npm', 'start', '--silent']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('your teacher grades them');
    expect(stdout).toContain('01 · A recurrent neuron by hand');
    expect(stdout).not.toContain('points');
  });

  testOnPosix(
    'a right answer and a wrong one look alike: what runs, printed, of which shape',
    async () => {
      released.write(layerId, workbook.solution(layerId));
      const right = await released.check(layerId);
      released.answerWrongly(layerId, 'three-units');
      const wrong = await released.check(layerId);
      expect({ ...wrong.report, durationMs: 0 }).toEqual({ ...right.report, durationMs: 0 });
      expect(wrong).toMatchObject({
        exitCode: 0,
        report: { status: 'ungraded', points: 0, maxPoints: 0 },
      });
      expect(wrong.report.checks[0]?.message).toBe('It exports:\n- layer: a layer (SimpleRNN)');
    },
  );

  testOnPosix('tensors, arrays, models and classes are described', async () => {
    for (const id of workbook.ids) released.write(id, workbook.solution(id));
    const { exitCode, stdout } = await released.cahier(['check', '--lang', 'fr']);
    expect(exitCode).toBe(0);
    const said = stdout.replaceAll('\u00A0', ' ');
    for (const words of [
      '- xTrain : un tenseur de forme [5, 4, 1]',
      '- shapeBefore : un tableau de forme [2]',
      '- model : un modèle (LSTM, Flatten, Dense) de forme [null, 1]',
      '- RecurrentNeuron : une classe avec setWh, setWx, setWyh, predict,',
      '- train : une fonction',
      'Votre code a affiché :',
      'votre enseignant les corrige.',
    ]) {
      expect(said).toContain(words);
    }
  });

  testOnPosix('an error is said with the learner’s own line, and fails npm test', async () => {
    released.write(layerId, 'export const x = 1;\n(undefined as any).units;\n');
    const { exitCode, report } = await released.check(layerId);
    expect([exitCode, report.status]).toEqual([1, 'failed']);
    expect(report.checks[0]?.message).toContain(`${layerId}.ts, line 2`);
    const tests = await released.run(['npm', 'test']);
    expect(tests.exitCode).toBe(1);
    expect(tests.stderr).toContain(`${layerId}.ts, line 2`);
    expect(tests.stderr).toMatch(/Test Suites: 1 failed, \d+ passed/);
  });

  testOnPosix.each([
    ['fr', 'demandez à votre enseignant'],
    ['en', 'ask your teacher'],
  ])('hints are asked of the teacher, in %s', async (lang, said) => {
    const { exitCode, stdout } = await released.cahier(['hint', '04', '2', '--lang', lang]);
    expect(exitCode).toBe(0);
    expect(inOneLine(stdout)).toContain(said);
  });
});

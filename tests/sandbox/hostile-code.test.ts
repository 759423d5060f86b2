import { readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { CheckReport, ExerciseReport } from '../../src/report/schema';
import { reportSchema } from '../../src/report/schema';
import { limits } from '../../src/sandbox/host/limits';
import { inTurns } from '../../src/workbook/in-turns';
import {
  exerciseId,
  type Fixture,
  isHanging,
  placeFixture,
  readFixtures,
} from '../support/hostile-fixtures';
import { findProcesses } from '../support/processes';
import type { Finished } from '../support/run-cahier';
import { WorkbookCopy } from '../support/workbook-copy';

const fixtures = readFixtures();

interface Outcome {
  readonly finished: Finished;
  readonly exercise: ExerciseReport | undefined;
  /** What lies in the fixture's folder afterwards. */
  readonly files: readonly string[];
}

const escapes = fixtures.filter(({ says }) => says === 'kept in');
const path = process.env.PATH;

const complete = new WorkbookCopy();
const withoutSnapshot = new WorkbookCopy();

beforeAll(async () => {
  await Promise.all([complete.run(['list']), withoutSnapshot.run(['list'])]);
  const [build = ''] = readdirSync(withoutSnapshot.path('build'));
  rmSync(withoutSnapshot.path('build', build, 'guest', 'guest.blob'));
}, 60_000);

afterAll(() => {
  complete.remove();
  withoutSnapshot.remove();
});

describe.each([
  { machine: 'with every layer that this machine has', path, snapshot: true, fixtures },
  { machine: 'without bubblewrap', path: '', snapshot: true, fixtures },
  { machine: 'without a snapshot', path, snapshot: false, fixtures: escapes },
  { machine: 'without both', path: '', snapshot: false, fixtures: escapes },
])('hostile code, $machine,', ({ path, snapshot, fixtures }) => {
  const outcomes = new Map<string, Outcome>();
  const knocks: string[] = [];
  const workbook = snapshot ? complete : withoutSnapshot;
  let server: Server;
  let filesBefore: string[];

  beforeAll(async () => {
    filesBefore = filesIn(workbook.folder);
    server = createServer((socket) => {
      knocks.push('someone');
      socket.on('error', () => {}).destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const hanging = fixtures.filter(isHanging);
    // Only the wall limit ends these: all at once they take no longer than one.
    await inTurns(hanging, runFixture, hanging.length);
    await inTurns(
      fixtures.filter((fixture) => !isHanging(fixture)),
      runFixture,
      3,
    );
  }, 120_000);

  afterAll(() => void server.close());

  async function runFixture(fixture: Fixture): Promise<void> {
    const { port } = server.address() as { port: number };
    const folder = placeFixture(fixture, port);
    const args = ['check', exerciseId, '--from', folder, '--json', '--lang', 'fr'];
    const finished = await workbook.run(args, { env: { PATH: path } });
    const files = filesIn(folder);
    rmSync(folder, { recursive: true });
    outcomes.set(fixture.name, { finished, exercise: readExercise(finished.stdout), files });
  }

  test.each(fixtures)('$name', (fixture) => {
    const { finished, exercise, files } = outcomes.get(fixture.name) as Outcome;
    const checks = exercise?.checks ?? [];
    const expected = fixture.expected(checks.map((check) => check.id));

    expect(finished.stderr).toBe('');
    expect(checks.map(describeCheck)).toEqual(
      checks.map(({ id }) => expect.stringMatching(patternFor(id, expected))),
    );
    expect(finished.exitCode).toBe(expected.length === 0 ? 0 : 1);
    expect(exercise?.durationMs).toBeLessThan((limits.wallSeconds + patienceSeconds) * 1000);
    for (const check of checks) expectSentence(check, fixture);
    expect(files).toEqual(filesOfFixture);
  });

  test('nothing of it lives on', () => {
    expect(findProcesses(workbook.folder)).toEqual([]);
  });

  test('nobody reached the network', () => {
    expect(knocks).toEqual([]);
  });

  test('no file was left or lost', () => {
    expect(filesIn(workbook.folder)).toEqual(filesBefore);
    expect(readdirSync('/tmp').filter((name) => name.startsWith('left-behind'))).toEqual([]);
  });
});

/** For the start of a process, and its end, on a machine that is busy. */
const patienceSeconds = 3;

const filesOfFixture = [
  `${exerciseId}.ts`,
  'lib/attempt.ts',
  'lib/endless-source-map.ts',
  'lib/modules.ts',
  'lib/right-neuron.ts',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function readExercise(stdout: string): ExerciseReport | undefined {
  return stdout === '' ? undefined : reportSchema.parse(JSON.parse(stdout)).exercises[0];
}

function describeCheck({ id, status, code, points }: CheckReport): string {
  return `${id} ${status} ${code ?? ''} ${status === 'passed' || points === 0 ? '' : points}`.trim();
}

/** A fixture may name several codes, where it depends on the machine which limit comes first. */
function patternFor(id: string, expected: ReturnType<Fixture['expected']>): RegExp {
  const code = expected.find(({ check }) => check === id)?.code;
  return code === undefined ? new RegExp(`^${id} passed$`) : new RegExp(`^${id} failed (${code})$`);
}

/** A failed check says why in French, and where in the learner's file, if that is known. */
function expectSentence({ status, message = '' }: CheckReport, fixture: Fixture): void {
  if (status === 'passed') return;
  expect(message).toMatch(/[éèêàçùœÉ’]/);
  expect(message).toMatch(/[.!?»]$/);
  if (fixture.says !== undefined) expect(message).toContain(fixture.says);
  if (fixture.line !== undefined)
    expect(message).toContain(`${exerciseId}.ts, ligne ${fixture.line}`);
}

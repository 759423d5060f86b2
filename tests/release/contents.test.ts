import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exercises } from '../../graders';
import { truths } from '../../graders/02-recurrent-vs-feedforward/statements';
import { testOnPosix } from '../support/platform';
import { answerLines, contentsOf, filesBelow } from '../support/released';
import { inShell } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const teachersWords = 'belongs-to-the-teacher';
/** What lies about in the folder of somebody who works in it. */
const teachersOwn = [
  '.cahier/progress.jsonl',
  '.env',
  '.git/config',
  '.vscode/settings.json',
  'coverage/report.html',
  'data/marks.csv',
  'docs/exam.md',
  'exercises/draft.ts',
  'exercises/04-simple-rnn-layer.ts',
  'graders/04-simple-rnn-layer/notes.md',
  'release/draft.md',
  'src/cli/commands/check.ts.orig',
  'tests/support/.swp',
  'tests/draft.test.cjs',
  'notes.txt',
];

const released = { graded: beside('graded'), ungraded: beside('ungraded') };

const hints = exercises.flatMap(({ text }) => [...text.fr.hints, ...text.en.hints]).join('\n');

function beside(name: string): string {
  return join(workbook.folder, '..', name);
}

beforeAll(async () => {
  for (const path of teachersOwn) {
    mkdirSync(dirname(workbook.path(path)), { recursive: true });
    writeFileSync(workbook.path(path), teachersWords);
  }
  const graded = await workbook.run(['release', '--out', released.graded]);
  expect(graded).toMatchObject({ exitCode: 0, stderr: '' });
  const ungraded = await workbook.run(['release', '--no-graders', '--out', released.ungraded]);
  expect(ungraded).toMatchObject({ exitCode: 0, stderr: '' });
});

describe.each(['graded', 'ungraded'] as const)('a %s release', (kind) => {
  test('holds what is named, and nothing else of the teacher’s folder', () => {
    const perExercise = workbook.ids.flatMap((id) => [
      `exercises/${id}.ts`,
      `stubs/${id}.ts`,
      `tests/${id}.test.cjs`,
    ]);
    const named = [
      '.gitignore',
      'LICENSE',
      'README.fr.md',
      'README.md',
      'bin/cahier.mjs',
      'data/README.fr.md',
      'data/README.md',
      'data/co2-mauna-loa-annual.csv',
      'data/co2.ts',
      'data/load-data.ts',
      'docs/report.md',
      'jest.config.cjs',
      'package-lock.json',
      'package.json',
      'scripts/build.mjs',
      'scripts/bundle-cache.mjs',
      'scripts/registry.mjs',
      'src/cli/main.js',
      'src/sandbox/guest-flags.json',
      'src/sandbox/guest/main.js',
      'src/types/main.js',
      'tests/support/grade-learner-file.cjs',
      'tsconfig.json',
    ];
    // What reads the explanations of 02 and 03, for who grades them.
    const readers = ['02-recurrent-vs-feedforward', '03-lstm-and-gru'].map(
      (id) => `graders/${id}/second-reader.json`,
    );
    const all = [...perExercise, ...named, ...(kind === 'graded' ? readers : [])];
    expect(filesBelow(released[kind])).toEqual(all.sort());
  });

  test('holds nothing that the teacher wrote, nor where they wrote it', () => {
    for (const [path, { text }] of Object.entries(contentsOf(released[kind]))) {
      expect([path, text.includes(teachersWords)]).toEqual([path, false]);
      expect([path, text.includes(workbook.folder)]).toEqual([path, false]);
    }
  });

  test.each(workbook.ids)('holds the stub of %s as it was at first, twice', (id) => {
    for (const folder of ['exercises', 'stubs']) {
      const shipped = readFileSync(join(released[kind], folder, `${id}.ts`), 'utf8');
      expect(shipped).toBe(workbook.stub(id));
    }
  });

  test.each(workbook.ids)('holds no line of the answer to %s', (id) => {
    const texts = Object.values(contentsOf(released[kind])).map(({ text }) => utf8(text));
    const lines = answerLines(workbook, id);
    expect(lines).not.toEqual([]);
    // A third hint may quote a line: a learner who asks three times reads it.
    const told = kind === 'graded' ? hints : '';
    const secret = lines.filter((line) => !told.includes(line));
    expect(secret.filter((line) => texts.some((text) => text.includes(line)))).toEqual([]);
  });
});

test('without graders, no hint, check, feedback code or truth value is left', () => {
  const bundles = ['src/cli/main.js', 'src/sandbox/guest/main.js']
    .map((path) => readFileSync(join(released.ungraded, path), 'utf8'))
    .join('\n');
  const secrets = exercises.flatMap(({ grader, text }) => [
    ...text.fr.hints,
    ...text.en.hints,
    ...Object.values(text.fr.checks),
    ...Object.values(text.en.checks),
    ...Object.keys(text.fr.feedback).map((code) => `"${code}"`),
    ...Object.keys(grader.checks)
      .filter((id) => id.includes('-'))
      .map((id) => `"${id}"`),
  ]);
  expect(secrets.length).toBeGreaterThan(100);
  const found = [...secrets, ...Object.keys(truths)].filter((words) => bundles.includes(words));
  expect(found).toEqual([]);
});

/** latin1 keeps bytes; sentences are compared in UTF-8. */
function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

describe('the same workbook gives the same bytes', () => {
  const elsewhere = new WorkbookCopy('Mon cahier', { isBuilt: false });
  afterAll(() => elsewhere.remove());

  const otherwise = {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
    cwd: '/',
    within: inShell('umask 077; exec "$@"'),
  };

  testOnPosix.each([[[]], [['--no-graders']]])('in a folder, with %j', async (options) => {
    const [one, other] = [beside(`one${options}`), join(elsewhere.folder, '..', `other${options}`)];
    await workbook.run(['release', '--out', one, ...options]);
    await elsewhere.run(['release', '--out', other, ...options], otherwise);
    expect(contentsOf(other)).toEqual(contentsOf(one));
    expect(contentsOf(one)['package.json']?.mode).toBe(0o644);
  });

  testOnPosix('in an archive', async () => {
    const [one, other] = [beside('one.zip'), join(elsewhere.folder, '..', 'other.zip')];
    await workbook.run(['release', '--out', one]);
    await elsewhere.run(['release', '--out', other], otherwise);
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
  });
});

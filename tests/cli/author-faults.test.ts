import { readFileSync, writeFileSync } from 'node:fs';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '09-gru-layer';
const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const pathOf = (file: string) => workbook.path('graders', id, file);

/** The line, from 1, on which a text stands in a file of the grader. */
const lineOf = (file: string, text: string) =>
  readFileSync(pathOf(file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

/** Checks the solution by a grader in which `found` is replaced, and puts the grader back. */
async function checkWith(file: string, found: string, replacement: string, from = 'solutions') {
  const text = readFileSync(pathOf(file), 'utf8');
  expect(text).toContain(found);
  writeFileSync(pathOf(file), text.replace(found, replacement));
  const args = [id, '--from', workbook.path(from), '--lang'];
  const { exercises } = await workbook.check([...args, 'en']);
  const french = await workbook.check([...args, 'fr']);
  const { exitCode } = await workbook.run(['check', id, '--from', workbook.path(from)]);
  const check = (report: typeof exercises) =>
    report[0]?.checks.find(({ status }) => status === 'fault');
  return { exitCode, english: check(exercises), french: check(french.exercises), text };
}

const declared = "'parameter-count': check({";

test.each([
  [
    'an observer that throws',
    'observe.ts',
    "observerOfNumber('parameterCount'),",
    '() => { throw new Error("oops"); },',
    'observer-threw',
    'observe.ts',
    'parameterCount:',
  ],
  [
    'an observer that looks for another name',
    'observe.ts',
    "observerOfNumber('parameterCount')",
    "observerOfNumber('parametersCount')",
    'observer-found-nothing',
    'grader.ts',
    declared,
  ],
  [
    'an observer that does not exist',
    'grader.ts',
    "observer: 'parameterCount'",
    "observer: 'count'",
    'unknown-observer',
    'grader.ts',
    declared,
  ],
  [
    'a schema that refuses it',
    'grader.ts',
    'schema: anyNumber',
    'schema: anyNumber.array()',
    'schema-refuses',
    'grader.ts',
    declared,
  ],
  [
    'a judge that throws',
    'grader.ts',
    'judge: judgeCount',
    'judge: () => { throw new Error("oops"); }',
    'judge-threw',
    'grader.ts',
    'oops',
  ],
  [
    'a code without a sentence',
    'grader.ts',
    'judge: judgeCount',
    "judge: () => failed('count-wrongly' as 'count-wrong', { found: 1 })",
    'unknown-code',
    'grader.ts',
    declared,
  ],
  [
    'a need that does not exist',
    'grader.ts',
    "observer: 'parameterCount',",
    "observer: 'parameterCount', needs: ['sort'],",
    'unknown-need',
    'grader.ts',
    declared,
  ],
  [
    'a need that turns in a circle',
    'grader.ts',
    "observer: 'parameterCount',",
    "observer: 'parameterCount', needs: ['parameter-count'],",
    'circular-needs',
    'grader.ts',
    declared,
  ],
  [
    'a draw that throws',
    'grader.ts',
    'draw: drawLayerTrial',
    'draw: (): LayerTrial => { throw new Error("oops"); }',
    'draw-threw',
    'grader.ts',
    'oops',
  ],
])(
  '%s, on the solution, is a fault that names the author’s file and line',
  async (_, file, found, replacement, code, placed, mark) => {
    const { exitCode, english, french, text } = await checkWith(file, found, replacement);
    const line = lineOf(placed, mark);
    writeFileSync(pathOf(file), text);
    expect(english?.code).toBe(code);
    expect(exitCode).toBe(3);
    expect(line).toBeGreaterThan(0);
    expect(english?.message).toContain(
      `graders/${id}/${placed}, line ${line}: A mistake in the grader`,
    );
    expect(french?.message).toContain(`graders/${id}/${placed}, ligne ${line}`);
    expect(french?.message).toMatch(/J’attendais|attend |dépend|devrait/);
  },
  60_000,
);

test('what only a learner’s file does is theirs, and no fault of the grader', async () => {
  const folder = workbook.folderWith({
    [`${id}.ts`]: 'export const layer = { get units() { throw new Error("mine"); } };\n',
  });
  const [exercise] = (await workbook.check([id, '--from', folder])).exercises;
  expect(exercise?.status).toBe('failed');
  const count = exercise?.checks.find((check) => check.id === 'parameter-count');
  expect(count).toMatchObject({ status: 'failed', code: 'missing-export' });
});

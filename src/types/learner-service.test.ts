import { join } from 'node:path';
import { findBuildFolder } from '../../tests/support/build-folder';
import { WorkbookCopy } from '../../tests/support/workbook-copy';
import { TypeChecker } from './type-checker';

const buildFolder = findBuildFolder();
const workbook = new WorkbookCopy();
const checker = new TypeChecker({ buildFolder, root: workbook.folder, answerMs: 25_000 });
/** Without TensorFlow.js, whose types take a second. */
const file = workbook.exerciseFile('01-recurrent-neuron');
const right = workbook.solution('01-recurrent-neuron');
const wrong = `${right}\nconst name: number = 'Ada';\n`;
const wrongLine = right.split('\n').length + 1;

afterAll(() => {
  checker.close();
  workbook.remove();
});

test.each(workbook.ids)('%s: neither the stub nor the solution gives advice', async (id) => {
  expect(await checker.check(workbook.exerciseFile(id), workbook.stub(id))).toEqual([]);
  expect(await checker.check(workbook.exerciseFile(id), workbook.solution(id))).toEqual([]);
});

test('a wrong type has its code, its place and the compiler’s words', async () => {
  expect(await checker.check(file, wrong)).toEqual([
    {
      code: 2322,
      line: wrongLine,
      column: 7,
      message: "Type 'string' is not assignable to type 'number'.",
    },
  ]);
});

test('what is on the disk is not looked at, and need not be there', async () => {
  const missing = join(workbook.folder, 'exercises', 'not-written.ts');
  expect(await checker.check(missing, 'export const a: number = 1;')).toEqual([]);
});

test('a syntax error alone is told where there is one', async () => {
  const advice = await checker.check(file, `export const a = (1 + ;\n${wrong}`);
  expect(advice).toMatchObject([{ code: 1109, line: 1, column: 23 }]);
});

test('errors come in the order of the file, a hundred at most', async () => {
  const many = Array.from({ length: 200 }, (_, index) => `unknown${index};`);
  const advice = await checker.check(file, `export {};\n${many.join('\n')}`);
  expect(advice.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, i) => i + 2));
});

test('a long message is cut, on one line', async () => {
  const options = Array.from({ length: 60 }, (_, index) => `option${index}: ${index}`);
  const text = `export const a: { b: 1 } | { c: 2 } = { ${options.join(', ')} } as const;`;
  const [advice] = await checker.check(file, `${text}\na.option1.d();`);
  expect(advice?.message.length).toBeLessThanOrEqual(300);
  expect(advice?.message).not.toMatch(/\s\s|\n/);
});

test('errors of a neighbour that it imports are not its own', async () => {
  const neighbour = join(workbook.folder, 'exercises', 'neighbour.ts');
  const text = "import { a } from './neighbour';\nexport const b: number = a;";
  expect(await checker.check(file, text)).toMatchObject([{ code: 2307, line: 1 }]);
  workbook.write('neighbour', "export const a: number = 'a';");
  expect(await checker.check(file, text)).toEqual([]);
  workbook.write('neighbour', "export const a = 'a';");
  expect(await checker.check(file, text)).toMatchObject([{ code: 2322, line: 2 }]);
  expect(await checker.check(neighbour, "export const a: number = 'a';")).toHaveLength(1);
});

test('the native package means the same, and types of tests are not there', async () => {
  const native = "import { layers } from '@tensorflow/tfjs-node'; layers.lstm({ units: 30 });";
  expect(await checker.check(file, native)).toEqual([]);
  expect(await checker.check(file, "test('a', () => {});")).toMatchObject([{ code: 2593 }]);
});

test('a huge file is answered', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `export const a${index} = ${index};`);
  expect(await checker.check(file, lines.join('\n'))).toEqual([]);
  const broken = `${lines.join('\n')}\nexport const b: string = a7;`;
  expect(await checker.check(file, broken)).toMatchObject([{ code: 2322, line: 20_001 }]);
});

test.each([
  ['a separator that JSON leaves as it is', "export const a = '\u2028\u2029';"],
  ['half a character', "export const a = '\ud800';"],
  ['no character at all', ''],
  ['deep nesting', `export const a = ${'['.repeat(5000)}${']'.repeat(5000)};`],
  ['zeros', 'export const a = 1;\0\0'],
])('%s does no harm', async (_, text) => {
  await checker.check(file, text);
  expect(await checker.check(file, wrong)).toHaveLength(1);
});

import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { ExampleReader, programOf, transpile } from './read-examples';

// TensorFlow.js would advise its native build in the middle of the tests.
tf.env().set('IS_TEST', true);

const root = join(__dirname, '../..');
const reader = new ExampleReader(root);

/** Both doors of the grader author's interface. */
const doors = ['../grader', '../observing'].map((module) => {
  const file = join(__dirname, module, 'index.ts');
  return { module, documented: reader.read(file), names: Object.keys(require(file)) };
});

const examples = doors.flatMap(({ module, documented, names }) =>
  documented.flatMap(({ name, examples: own }) =>
    own.map((example, index) => ({
      name: `${module} ${name}`,
      file: join(__dirname, `${module.slice(3)}-${name}-${index}.example.ts`),
      program: programOf(example, module, names),
      claims: (example.match(/\/\/ (→|throws|contains) /g) ?? []).length,
    })),
  ),
);

test.each(doors)('every function of $module has an example', ({ documented }) => {
  expect(documented.length).toBeGreaterThan(10);
  expect(documented.filter(({ examples: own }) => own.length === 0)).toEqual([]);
});

test('every example is right for the compiler', () => {
  expect(reader.checkTypes(new Map(examples.map(({ file, program }) => [file, program])))).toEqual(
    [],
  );
}, 60_000);

test.each(examples)('the example of $name does what it says', async ({ program, claims }) => {
  expect(claims).toBeGreaterThan(0);
  const module: { exports: { run?: () => Promise<void> } } = { exports: {} };
  const start = new Function('require', 'module', 'exports', transpile(program));
  start(require, module, module.exports);
  await module.exports.run?.();
  expect(module.exports.run).toBeDefined();
});

test.each([
  ['a code that the feedback does not have', `failed('no-such-code', {})`],
  ['data that the code does not have', `failed('low', { seen: 1 })`],
  ['an observation that the schema does not let through', `passed + found.length`],
])('the compiler refuses %s', (_, judgement) => {
  const example = [
    `const check = checksOf<object, { low: { found: number } }>();`,
    `check({ points: 1, observer: 'x', schema: anyNumber, judge: (found) => ${judgement} });`,
  ].join('\n');
  const program = programOf(example, '../grader', doors[0]?.names ?? []);
  const file = join(__dirname, 'wrong.example.ts');
  expect(reader.checkTypes(new Map([[file, program]]))).not.toEqual([]);
});

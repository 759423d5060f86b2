import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testOnPosix } from '../support/platform';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const id = '01-recurrent-neuron';
const solution = workbook.solution(id);

type Files = Readonly<Record<string, string>>;

/** Grades the first exercise, written so, beside other files. */
async function grade(source: string, others: Files = {}, args: string[] = []) {
  const folder = workbook.folderWith({ [`${id}.ts`]: source, ...others });
  return workbook.run(['check', id, '--from', folder, ...args]);
}

/** What is said of a file of which nothing could be judged. */
async function refusalOf(source: string, others: Files = {}, args: string[] = []) {
  const { exitCode, stdout } = await grade(source, others, ['--json', ...args]);
  expect(exitCode).toBe(1);
  const [exercise] = JSON.parse(stdout).exercises;
  const [check] = exercise.checks;
  return { code: check.code as string, message: check.message as string };
}

/** What a file printed that earned every point, line by line. */
async function printedBy(source: string, others: Files = {}): Promise<string[]> {
  const { exitCode, stdout } = await grade(source, others);
  expect(exitCode).toBe(0);
  const lines = stdout.split('\n').filter((line) => line.startsWith('    │ '));
  // The solution itself prints its hidden states first.
  return lines.map((line) => line.slice(6)).slice(1);
}

describe('what does not compile is said, with the learner’s own line:', () => {
  test.concurrent.each([
    ['a comma that is missing', 'export const a = {\n  b: 1\n  c: 2\n};', 3, /Expected "}"/],
    ['a brace that is missing', 'export class A {\n', 2, /end of file/],
    ['a name declared twice', '// one\nconst a = 1;\nconst a = 2;', 3, /already been declared/],
    ['a constant assigned to', 'const a = 1;\n\na = 2;', 3, /is a constant/],
    ['JSX', 'export const a = <div>;', 1, /Unexpected/],
  ])('%s', async (_, source, line, original) => {
    const { code, message } = await refusalOf(source);
    expect(code).toBe('syntax-error');
    expect(message).toContain(`${id}.ts, line ${line}: `);
    expect(message).toMatch(original);
  });

  test.concurrent('with lines that end as on Windows', async () => {
    const { message } = await refusalOf('// 1\r\n// 2\r\nlet x = ;\r\n', {}, ['--lang', 'fr']);
    expect(message).toContain(
      `${id}.ts, ligne 3\u00A0: Cette ligne n’est pas du TypeScript valable`,
    );
  });

  test.concurrent('in the neighbour that it is in', async () => {
    const { message } = await refusalOf("import './02-other';", { '02-other.ts': '\n\nlet = 3' });
    expect(message).toContain('02-other.ts, line 3: ');
  });
});

describe('an import is refused with its reason:', () => {
  test.concurrent.each([
    ['node:fs', 'package-not-available'],
    ['child_process', 'package-not-available'],
    ['lodash', 'package-not-available'],
    ['/etc/passwd', 'package-not-available'],
    ['./07-nowhere', 'import-not-found'],
    ['./folder', 'import-not-found'],
    [`../solutions/${id}`, 'import-not-allowed'],
    ['../src/cli/main', 'import-not-allowed'],
    ['./../../x', 'import-not-allowed'],
  ])('%s', async (specifier, expected) => {
    const folder = workbook.folderWith({ [`${id}.ts`]: `// one\nimport '${specifier}';\n` });
    mkdirSync(join(folder, 'folder'));
    const [exercise] = (await workbook.check([id, '--from', folder])).exercises;
    const { code, message } = exercise?.checks[0] ?? {};
    expect(code).toBe(expected);
    expect(message).toContain(`${id}.ts, line 2: `);
    expect(message).toContain(`\`${specifier}\``);
  });

  test.concurrent('also when it is written with require', async () => {
    const { code } = await refusalOf("export const fs = require('fs');");
    expect(code).toBe('package-not-available');
  });

  // In a template, as a learner writes it.
  const computed = `\`../solutions/\${name}.ts\``;

  test.concurrent.each([
    ['import', `const { neuron } = await import(${computed});`],
    ['require', `const { neuron } = require(${computed});`],
    ['a sum', "const { neuron } = await import('../solutions/' + name + '.ts');"],
  ])('a path that is computed, by %s', async (_, line) => {
    const name = `const name: string = '${id}';\n`;
    // The file is there: it must not be found.
    const { code, message } = await refusalOf(`${name}${line}\nexport { neuron };`);
    expect(code).toBe('import-computed');
    expect(message).toContain(`${id}.ts, line 2: `);
  });

  test.concurrent('a computed path in a neighbour', async () => {
    const line = `export const other = (name: string) => import(${computed});`;
    const { code, message } = await refusalOf("import './02-other';", { '02-other.ts': line });
    expect(code).toBe('import-computed');
    expect(message).toContain('02-other.ts, line 1: ');
  });

  testOnPosix('a file in a folder that is a link to another one', async () => {
    const folder = workbook.folderWith({ [`${id}.ts`]: `export * from './lib/${id}';` });
    symlinkSync(workbook.path('solutions'), join(folder, 'lib'));
    const [exercise] = (await workbook.check([id, '--from', folder])).exercises;
    expect(exercise?.checks[0]?.code).toBe('import-not-allowed');
  });

  test.concurrent('a neighbour that is no text', async () => {
    const { code, message } = await refusalOf("import './02-other';", { '02-other.ts': 'a\0b' });
    expect(code).toBe('not-text');
    expect(message).toContain('02-other.ts');
  });
});

describe('an error at run time names the learner’s own line', () => {
  const lines = ['function fail(): never {', "  throw new TypeError('oops');", '}', 'fail();', ''];

  test.concurrent.each([
    ['', '\n', 2],
    ['as Windows ends lines', '\r\n', 2],
  ])('%s', async (_, lineEnd, line) => {
    const { code, message } = await refusalOf(lines.join(lineEnd));
    expect(code).toBe('threw');
    expect(message).toContain(`${id}.ts, line ${line}: `);
    expect(message).toContain('TypeError: oops');
  });

  test.concurrent('after a top-level await, below types that vanish', async () => {
    const { message } = await refusalOf(
      'interface A {\n  b: number;\n}\nawait Promise.resolve();\nconst a = undefined as unknown as A;\nconsole.log(a.b);\n',
    );
    expect(message).toContain(`${id}.ts, line 6: `);
  });

  test.concurrent('in the neighbour that it is in', async () => {
    const { message } = await refusalOf("import './02-other';", {
      '02-other.ts': "\nthrow new Error('elsewhere');",
    });
    expect(message).toContain('02-other.ts, line 2: ');
  });
});

describe('works:', () => {
  test.concurrent('TypeScript’s own features', async () => {
    const features = `
      import type { Nothing } from './nowhere';
      import { type Tensor } from '@tensorflow/tfjs';
      enum Colour { Red, Green }
      const enum Size { Large = 4 }
      namespace Space { export const one = 1; }
      const exact = { a: 1 } satisfies Record<string, number>;
      function named<Value extends Function>(value: Value, context: ClassDecoratorContext) {
        console.log(context.kind, context.name);
      }
      @named class Decorated { accessor x = 1; }
      abstract class Generic<T> { constructor(protected readonly value: T) {} abstract show(): void }
      class Shown extends Generic<number> { override show() { console.log(this.value!); } }
      let later!: Nothing | Tensor;
      console.log(Colour.Green, Size.Large, Space.one, exact.a);
      new Shown(3).show();
    `;
    expect(await printedBy(solution + features)).toEqual(['class Decorated', '1 4 1 1', '3']);
  });

  test.concurrent('top-level await, import.meta.url and dynamic imports', async () => {
    const features = `
      const later = await new Promise((resolve) => setTimeout(() => resolve('later'), 5));
      console.log(later, typeof import.meta.url, new URL('x', import.meta.url).protocol);
      const tf = await import('@tensorflow/tfjs-node');
      const { loadData } = await import('../data/load-data');
      console.log(tf.tensor([1, 2]).shape, loadData()[0].shape);
    `;
    expect(await printedBy(solution + features)).toEqual(['later string file:', '[ 2 ] [ 5, 4 ]']);
  });

  test.concurrent.each(['./02-other', './02-other.ts', './02-other.js'])(
    'importing %s',
    async (specifier) => {
      const source = `import { twice } from '${specifier}';\n${solution}\nconsole.log(twice(2));`;
      const other = 'export const twice = (x: number): number => 2 * x;';
      expect(await printedBy(source, { '02-other.ts': other })).toEqual(['4']);
    },
  );

  test.concurrent.each([
    ['a comment that is kept', `/*! mine */\n/** @license MIT */\n${solution}\n//! the end\n`],
    ['a first line for the shell', `#!/usr/bin/env tsx\n${solution}`],
    ['an export whose name is a string', `${solution}\nexport { neuron as 'my neuron' };\n`],
    ['exports under two names', `${solution}\nexport { neuron as default, neuron as second };\n`],
  ])('%s', async (_, source) => {
    expect(await printedBy(source)).toEqual([]);
  });

  test.concurrent('importing a neighbour of a neighbour, in a folder', async () => {
    const folder = workbook.folderWith({
      [`${id}.ts`]: `export * from './mine/neuron';\n`,
      'steps.ts': 'export const step = Math.tanh;',
    });
    mkdirSync(join(folder, 'mine'));
    const own = solution.replace('Math.tanh', 'step');
    writeFileSync(join(folder, 'mine', 'neuron.ts'), `import { step } from '../steps';\n${own}`);
    const report = await workbook.check([id, '--from', folder]);
    expect(report.points).toBe(report.maxPoints);
  });

  test.concurrent('module.exports, as older JavaScript has it', async () => {
    const names = 'RecurrentNeuron, neuron, hiddenStates';
    const source = `${solution.replaceAll('export ', '')}\nmodule.exports = { ${names} };`;
    expect(await printedBy(source)).toEqual([]);
  });
});

import { findBuildFolder } from '../../tests/support/build-folder';
import { WorkbookCopy } from '../../tests/support/workbook-copy';
import { type ErrorKind, kindOfError } from './error-kind';
import { TypeChecker } from './type-checker';

const buildFolder = findBuildFolder();
const workbook = new WorkbookCopy();
const checker = new TypeChecker({ buildFolder, root: workbook.folder, answerMs: 25_000 });
const file = workbook.exerciseFile('01-recurrent-neuron');

afterAll(() => {
  checker.close();
  workbook.remove();
});

/** One line for each kind, as a learner might write it. */
const mistakes: Readonly<Record<Exclude<ErrorKind, 'other'>, readonly string[]>> = {
  'wrong-value': ["export const a: number = 'a';"],
  'wrong-argument': ["Math.abs('1');"],
  'argument-count': ['Math.abs();', 'Math.abs(...[1, 2]);'],
  'no-such-call': ["['a'].concat(1);"],
  'no-such-property': ["'a'.foo();", 'Math.abss(1);'],
  'unknown-option': [
    'export const a: { b?: number; d: 1 } = { c: 1, d: 1 };',
    "import * as tf from '@tensorflow/tfjs'; tf.layers.lstm({ unit: 30 });",
  ],
  'missing-property': [
    'export const a: { b: number } = {};',
    'export const a: { b: number; c: 1 } = {};',
  ],
  'unknown-name': ['nope;', 'const count = 1; coumt;', 'export const a = { nope };'],
  'used-too-early': ['export let a: number; console.log(a);', 'console.log(a); const a = 1;'],
  'declared-twice': [
    'const a = 1; const a = 2;',
    'class A {}; class A {}',
    'export const a = { b: 1, b: 2 };',
  ],
  'fixed-value': ['const a = 1; a = 2;', 'class A { readonly a = 1; } new A().a = 1;'],
  'type-as-value': ['interface A {} console.log(A);'],
  'type-import': ["import { Tensor2D } from '@tensorflow/tfjs'; export let a: Tensor2D;"],
  'module-not-found': [
    "import a from 'nope'; a;",
    "import { loadData } from '../data/load-data.ts'; loadData();",
  ],
  'not-exported': [
    "import { loadDate } from '../data/load-data'; loadDate;",
    "import { foo } from '../data/load-data'; foo;",
    "import foo from '../data/load-data'; foo;",
  ],
  'type-unknown': ['export const a = (x) => x;', 'export function f([x]) { return x; }'],
  'maybe-missing': [
    'const a: number[] = [1]; console.log(a[0].toFixed());',
    'export function f(a: string | null) { return a.length; }',
    "[1].find((x) => x > 0) + 1; 'a'.match('b')[0];",
  ],
  'not-a-function': ['const a = 1; a();'],
  'class-without-new': ['class A {} A();'],
  'no-return': [
    'export function f(): number {}',
    'export const f = (a: 1): 1 => { if (a) return 1; };',
  ],
  'no-body': ['export function f(): number;', 'export class A { b(): void; }'],
  'no-first-value': ['export class A { b: number; }'],
  'not-a-number': ["export const a = 'a' * 2;", 'export const a = [1] + true;'],
  'never-equal': ['const a = 1 as 1 | 2; console.log(a === 3);'],
  'await-outside': ['export function f() { await 1; }'],
  'async-result': ['export async function f(): number { return 1; }'],
  syntax: ['const = 1;', 'class {', "const a = 'b"],
};

describe.each(Object.entries(mistakes))('%s', (kind, lines) => {
  test.each(lines)('%s', async (line) => {
    const advice = await checker.check(file, `export {};\n${line}`);
    expect(advice.map(({ code }) => `${code} ${kindOfError(code)}`).join()).toContain(kind);
    expect(advice.map(({ code }) => kindOfError(code))).not.toContain('other');
  });
});

/** What a grader's author needs, in one module. */
export * from './feedback';
export { checksOf, defineGrader, type Windows } from './grader';
export { anyNumber, type TensorData, tensorSchema } from './observation';
export type { SeededRandom } from './seeded-random';
export { failed, passed, review, revise } from './verdict';

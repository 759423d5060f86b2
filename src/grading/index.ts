/** The core of grading: pure, and it imports nothing of ours. */
export * from './feedback';
export { checksOf, defineGrader, type Windows } from './grader';
export { anyNumber, type TensorData, tensorSchema } from './observation';
export { SeededRandom } from './seeded-random';
export { areClose, isClose } from './tolerance';
export { failed, passed, review, revise } from './verdict';

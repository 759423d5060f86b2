import * as tf from '@tensorflow/tfjs';
import type { TensorFlowError, TensorFlowFeedback } from '../feedback';
import { recogniseError } from '../recognise-error';

tf.env().set('IS_TEST', true);
// As in the sandbox: the call that the learner wrote is in the stack.
Error.stackTraceLimit = 50;

export const place = { file: '06-regression-model.ts', line: 12, column: 3 };

/** The verdict on what a piece of a learner's code throws, as the sandbox would report it. */
export async function verdictOn(code: () => unknown) {
  try {
    await code();
  } catch (thrown) {
    const { name, message, stack = '' } = thrown as Error;
    return recogniseError({ name, message, stack }, place);
  }
  throw new Error('nothing was thrown');
}

/** What learners write and its types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: mistakes are made on purpose here.
export const wrongly = (value: unknown) => value as any;

type Mistake<Code extends keyof TensorFlowFeedback> = [
  provoke: () => unknown,
  data: Omit<TensorFlowFeedback[Code], keyof TensorFlowError>,
];

/** For each code, what learners write and what is read out of TensorFlow.js's sentence. */
export type Mistakes = { [Code in keyof TensorFlowFeedback]: Mistake<Code>[] };

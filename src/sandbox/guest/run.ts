import { observers } from '../../../graders/observers';
import type { Request } from '../protocol';
import { announceReady, answerAndEnd } from './answer';
import { runLearnerModule } from './learner';
import { describeError, observeAll } from './observe';
import { withdrawPrivileges } from './withdraw';

/** From the request to the answer, with which the process ends. */
export async function run({ token, exerciseId, challenge, code }: Request): Promise<void> {
  // The event loop ran dry before the learner's code came to its end: a promise never settled.
  process.once('beforeExit', () => answerAndEnd(token, { kind: 'never-settled' }));
  // A promise that nobody awaits may fail: whatever it was for, an observer meets it again.
  process.on('unhandledRejection', () => {});
  process.on('uncaughtException', (error) => {
    answerAndEnd(token, { kind: 'threw', error: describeError(error) });
  });
  withdrawPrivileges();
  // TensorFlow.js's own calls alone may fill the usual ten, and the learner's line would be lost.
  Error.stackTraceLimit = 50;
  announceReady(token);
  const learner = await runLearnerModule(code);
  const observations = await observeAll(observers[exerciseId] ?? {}, learner, challenge);
  answerAndEnd(token, { kind: 'observed', observations });
}

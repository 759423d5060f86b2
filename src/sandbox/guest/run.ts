import { observers } from '../../../graders/observers';
import { announceReady, answerAndEnd } from './answer';
import { runLearnerModule } from './learner';
import { describeError, observeAll } from './observe';
import { readRequest } from './request';
import { withdrawPrivileges } from './withdraw';

/** The guest's whole life: one request, one answer. */
export async function run(): Promise<void> {
  const { token, exerciseId, challenge, code } = readRequest();
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

import { observers } from '../../../graders/observers';
import type { Request } from '../protocol';
import { announceReady, answerAndEnd } from './answer';
import { prepareLearnerModule, runLearnerModule } from './learner';
import { describeError, observeAll } from './observe';
import { withdrawPrivileges } from './withdraw';

/**
 * Does all that can be done before the request is read: the learner's code then waits for nothing.
 *
 * @returns the run, from the request to the answer, with which the process ends
 */
export function prepareRun(): (request: Request) => Promise<void> {
  let token = '';
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
  prepareLearnerModule();
  return async (request) => {
    token = request.token;
    announceReady(token);
    const learner = await runLearnerModule(request.code);
    const observed = observers[request.exerciseId] ?? {};
    const observations = await observeAll(observed, learner, request.challenge);
    answerAndEnd(token, { kind: 'observed', observations });
  };
}

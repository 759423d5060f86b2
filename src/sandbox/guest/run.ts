import { observers } from '../../../graders/observers';
import { answerAndEnd } from './answer';
import { runLearnerModule } from './learner';
import { observeAll } from './observe';
import { readRequest } from './request';
import { withdrawPrivileges } from './withdraw';

/** The guest's whole life: one request, one answer. */
export async function run(): Promise<void> {
  const { token, exerciseId, challenge, code } = readRequest();
  // The event loop ran dry before the learner's code came to its end: a promise never settled.
  process.once('beforeExit', () => answerAndEnd(token, { kind: 'never-settled' }));
  // A promise that nobody awaits may fail: whatever it was for, an observer meets it again.
  process.on('unhandledRejection', () => {});
  printAtOnce();
  withdrawPrivileges();
  // TensorFlow.js's own calls alone may fill the usual ten, and the learner's line would be lost.
  Error.stackTraceLimit = 50;
  const learner = await runLearnerModule(code);
  const observations = await observeAll(observers[exerciseId] ?? {}, learner, challenge);
  answerAndEnd(token, { kind: 'observed', observations });
}

/** Node writes to a pipe when it finds the time: what the learner printed last would be lost. */
function printAtOnce(): void {
  for (const { _handle } of [process.stdout, process.stderr] as unknown as WithHandle[]) {
    _handle?.setBlocking?.(true);
  }
}

interface WithHandle {
  readonly _handle?: { setBlocking?(isBlocking: boolean): void };
}

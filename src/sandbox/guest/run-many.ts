import { setFlagsFromString } from 'node:v8';
import { createContext, runInContext } from 'node:vm';
import { observers } from '../../../graders/observers';
import { announceReady, answer } from './answer';
import { runLearnerModule } from './learner';
import { observeAll } from './observe';
import { readRequests } from './request';
import { rememberSharedState } from './shared-state';
import { withdrawPrivileges } from './withdraw';

const { reallyExit } = process as unknown as { reallyExit(code: number): never };
const activeResources = process.getActiveResourcesInfo.bind(process);
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * One request after another in one process, for code that its owner trusts not to forge: the
 * workbook's own. Each run begins as in a process of its own: Math.random follows its seed, and what it
 * patched is put back after it. One that leaves a timer behind, or does not come to its end, ends the
 * process without an answer, and its host runs it alone.
 */
export async function runMany(): Promise<void> {
  const leave = () => reallyExit(0);
  process.once('beforeExit', leave);
  process.on('unhandledRejection', () => {});
  process.on('uncaughtException', leave);
  withdrawPrivileges();
  Error.stackTraceLimit = 50;
  // It lives long enough for V8's optimising compiler to pay.
  setFlagsFromString('--interrupt-budget=67584');
  const putBackSharedState = rememberSharedState();
  try {
    for await (const { token, exerciseId, challenge, code, randomSeed } of readRequests()) {
      Math.random = seededRandom(randomSeed);
      announceReady(token);
      const learner = await runLearnerModule(code);
      const observations = await observeAll(observers[exerciseId] ?? {}, learner, challenge);
      await nextTurn();
      const isWaiting = activeResources().some(
        (name) => name === 'Timeout' || name === 'Immediate',
      );
      if (isWaiting) leave();
      answer(token, { kind: 'observed', observations });
      putBackSharedState();
    }
  } finally {
    leave();
  }
}

/** The Math.random that a fresh process with this seed has: each context draws from the seed anew. */
function seededRandom(seed: number): () => number {
  setFlagsFromString(`--random-seed=${seed}`);
  return runInContext('Math.random', createContext());
}

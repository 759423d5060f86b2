import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { SandboxFeedback } from '../../grading/feedback';
import type { Observations, ThrownError } from '../../grading/observation';
import { type Failed, failed, fault, type Verdict } from '../../grading/verdict';
import { answerDescriptor, type Request } from '../protocol';
import { type Collected, collect } from './collect';
import { guestCommand, type Readiness, type Sandbox } from './layers';
import { limits } from './limits';
import { isAnswered, isReady, parseAnswer } from './parse-answer';
import { type End, killGroup, startGroup, waitForEnd } from './process-group';

export type { Sandbox } from './layers';

/** One run: what was observed, or why nothing was, and what the learner's code printed. */
export interface Run {
  readonly ending:
    | { readonly kind: 'observed'; readonly observations: Observations }
    /** The learner's code threw where no observer could catch it. */
    | { readonly kind: 'threw'; readonly error: ThrownError }
    | { readonly kind: 'refused'; readonly verdict: Verdict };
  readonly printed: string;
}

/** A process that is getting ready to run one learner's code once. */
export interface Guest {
  /** Runs the compiled code with its exercise's observers. Never throws for what that code does. */
  run(request: Omit<Request, 'token'>): Promise<Run>;
  /** Tells it that a request is about to come: it stops warming itself. */
  alert(): void;
  /** Whether it has not ended yet, for one that was started long ago. */
  isAlive(): boolean;
  /** Ends it, used or not. */
  dismiss(): void;
}

/**
 * Starts a fresh process inside every layer there is. It gets ready while the learner's file is
 * compiled, runs once, and is killed after its answer or at a limit.
 *
 * @param randomSeed seeds the process's Math.random: the same seed gives the same report
 * @param readiness a guest that has time to wait may train a few models first: it then answers sooner
 */
export function startGuest(
  sandbox: Sandbox,
  randomSeed: number,
  readiness: Readiness = 'at-once',
): Guest {
  const [command, ...args] = guestCommand(sandbox, randomSeed, readiness);
  const child = startGroup(command, args);
  const ended = waitForEnd(child);

  let limit: Failed<SandboxFeedback> | undefined;
  const stop = (reason: Failed<SandboxFeedback>) => {
    limit ??= reason;
    killGroup(child);
  };
  const flooded = failed('flooded-output', { kilobytes: limits.outputKilobytes });
  const tooLarge = failed('answer-too-large', { kilobytes: limits.answerKilobytes });
  const mostOutput = limits.outputKilobytes * 1024;
  const output = collect(child.stdout, mostOutput, () => stop(flooded));
  const errors = collect(child.stderr, mostOutput, () => stop(flooded));
  const answerPipe = child.stdio[answerDescriptor] as Readable;
  const answer = collect(answerPipe, limits.answerKilobytes * 1024, () => stop(tooLarge));
  // A guest that dies before it has read its request closes the pipe: its end says why.
  child.stdin.on('error', () => {});

  return {
    async run(request) {
      const token = randomBytes(16).toString('hex');
      child.stdin.end(`${JSON.stringify({ ...request, token } satisfies Request)}\n`);
      const timedOut = failed('timed-out', { seconds: limits.wallSeconds });
      const timer = setTimeout(() => stop(timedOut), limits.wallSeconds * 1000);
      // Its answer is all that is wanted of it: to wait until it has gone would cost more than to run.
      const end = await Promise.race([ended, hasAnswered(answerPipe, answer, token)]);
      clearTimeout(timer);
      killGroup(child);
      const ending = readEnding(end, limit, answer.bytes(), errors.text(), token);
      return { ending, printed: output.text() + errors.text().replace(v8LastWords, '') };
    },
    // White space before the request's JSON.
    alert: () => child.stdin.write(' '),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    dismiss: () => killGroup(child),
  };
}

/** Resolves once an answer is whole, and what was printed before it has arrived too. */
function hasAnswered(pipe: Readable, answer: Collected, token: string): Promise<undefined> {
  return new Promise((resolve) => {
    pipe.on('data', () => {
      if (isAnswered(answer.bytes(), token)) setImmediate(() => setImmediate(resolve, undefined));
    });
  });
}

/** @param end nothing where the answer came first */
function readEnding(
  end: End | undefined,
  limit: Failed<SandboxFeedback> | undefined,
  answer: Buffer,
  stderr: string,
  token: string,
): Run['ending'] {
  if (!isReady(answer, token)) {
    // It never ran a line of the learner's.
    const message = end?.error?.message ?? `${stderr.trim()} (${end?.exitCode ?? end?.signal})`;
    return { kind: 'refused', verdict: fault('sandbox-broken', { message }) };
  }
  if (limit) return { kind: 'refused', verdict: limit };
  if (end && ranOutOfMemory(end, stderr)) {
    const verdict = failed('out-of-memory', { megabytes: limits.heapMegabytes });
    return { kind: 'refused', verdict };
  }
  const exited = failed('exited', { exitCode: end?.exitCode ?? null });
  return parseAnswer(answer, token) ?? { kind: 'refused', verdict: exited };
}

/** V8 ends a process that has no memory left by a signal, after a few lines that we do not show. */
const v8LastWords = /\n?<--- Last few GCs --->[\s\S]*|^#\n# Fatal [\s\S]*|FATAL ERROR: [\s\S]*/m;

function ranOutOfMemory(end: End, stderr: string): boolean {
  const wasAborted = end.signal !== null || (end.exitCode ?? 0) > 128;
  return wasAborted && /out of memory|Allocation failed|Fatal process OOM/i.test(stderr);
}

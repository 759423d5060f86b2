import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { SandboxFeedback } from '../../grading/feedback';
import type { Observations } from '../../grading/observation';
import { type Failed, failed, fault, type Verdict } from '../../grading/verdict';
import { answerDescriptor, type Request } from '../protocol';
import { guestCommand, type Layers } from './layers';
import { limits } from './limits';
import { parseAnswer } from './parse-answer';

/** One run: what was observed, or why nothing was, and what the learner's code printed. */
export interface Run {
  readonly ending:
    | { readonly kind: 'observed'; readonly observations: Observations }
    | { readonly kind: 'refused'; readonly verdict: Verdict };
  readonly printed: string;
}

export interface Sandbox {
  readonly layers: Layers;
  readonly buildFolder: string;
}

type Limit = Failed<SandboxFeedback>;

/**
 * Runs a learner's compiled code with the exercise's observers in a fresh process, inside every
 * layer there is, and kills it after its answer or at a limit. Never throws for what the learner's
 * code does.
 */
export async function runGuest(
  sandbox: Sandbox,
  request: Omit<Request, 'token'>,
  randomSeed: number,
): Promise<Run> {
  const token = randomBytes(16).toString('hex');
  const [command, ...args] = guestCommand(sandbox.layers, sandbox.buildFolder, randomSeed);
  const child = spawn(command, args, {
    // Nothing of ours, and NODE_EXTRA_CA_CERTS alone would cost 35 ms at every start.
    env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, so that whatever it may have started dies with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = waitForEnd(child);
  killWithUs(child);

  let limit: Limit | undefined;
  const stop = (reason: Limit) => {
    limit ??= reason;
    killGroup(child);
  };
  const timer = setTimeout(
    () => stop(failed('timed-out', { seconds: limits.wallSeconds })),
    limits.wallSeconds * 1000,
  );
  const outputLimit = failed('flooded-output', { kilobytes: limits.outputKilobytes });
  const answerLimit = failed('answer-too-large', { kilobytes: limits.answerKilobytes });
  const collectOutput = collect(limits.outputKilobytes * 1024, () => stop(outputLimit));
  const collectAnswer = collect(limits.answerKilobytes * 1024, () => stop(answerLimit));
  collectOutput.from(child.stdout);
  const errors = collect(limits.outputKilobytes * 1024, () => stop(outputLimit));
  errors.from(child.stderr);
  collectAnswer.from(child.stdio[answerDescriptor] as Readable);

  // A guest that dies before it has read everything closes the pipe: its end says why.
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ ...request, token } satisfies Request));

  const end = await ended;
  clearTimeout(timer);
  running.delete(child);
  killGroup(child);
  const stderr = errors.text();
  return {
    ending: limit
      ? { kind: 'refused', verdict: limit }
      : readEnding(end, collectAnswer, stderr, token),
    printed: collectOutput.text() + stderr.replace(v8LastWords, ''),
  };
}

interface End {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

function readEnding(end: End, answer: Collected, stderr: string, token: string): Run['ending'] {
  if (end.error) {
    return { kind: 'refused', verdict: fault('sandbox-broken', { message: end.error.message }) };
  }
  if (ranOutOfMemory(end, stderr)) {
    const verdict = failed('out-of-memory', { megabytes: limits.heapMegabytes });
    return { kind: 'refused', verdict };
  }
  if (answer.size() > 0) return parseAnswer(answer.bytes(), token);
  return { kind: 'refused', verdict: failed('exited', { exitCode: end.exitCode }) };
}

/** V8 ends a process that has no memory left by a signal, after a few lines that we do not show. */
const v8LastWords = /\n?<--- Last few GCs --->[\s\S]*|^#\n# Fatal [\s\S]*|FATAL ERROR: [\s\S]*/m;

function ranOutOfMemory(end: End, stderr: string): boolean {
  const wasAborted = end.signal !== null || (end.exitCode ?? 0) > 128;
  return wasAborted && /out of memory|Allocation failed|Fatal process OOM/i.test(stderr);
}

function waitForEnd(child: ChildProcess): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
    child.once('exit', (exitCode, signal) => {
      // A descendant that kept a pipe open must not keep us waiting.
      killGroup(child);
      const patience = setTimeout(() => resolve({ exitCode, signal }), 200);
      child.once('close', () => {
        clearTimeout(patience);
        resolve({ exitCode, signal });
      });
    });
  });
}

interface Collected {
  from(stream: Readable): void;
  size(): number;
  bytes(): Buffer;
  text(): string;
}

/** Keeps what a stream brings, up to a limit. */
function collect(mostBytes: number, onTooMuch: () => void): Collected {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    from(stream) {
      stream.on('data', (chunk: Buffer) => {
        if (size + chunk.length > mostBytes) return onTooMuch();
        chunks.push(chunk);
        size += chunk.length;
      });
      stream.on('error', () => {});
    },
    size: () => size,
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Children that live now: none of them may outlive this process. */
const running = new Set<ChildProcess>();

function killWithUs(child: ChildProcess): void {
  if (running.size === 0) process.once('exit', () => running.forEach(killGroup));
  running.add(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
}

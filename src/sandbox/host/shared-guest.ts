import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { failed, fault } from '../../grading/verdict';
import { answerDescriptor, type SharedRequest } from '../protocol';
import type { Guest, Run } from './guest';
import { guestCommand, type Sandbox } from './layers';
import { limits } from './limits';
import { isAnswered, parseAnswer } from './parse-answer';
import { killGroup, startGroup, waitForEnd } from './process-group';

/**
 * A process that runs one code after the other: the workbook's own, whose author has no reason to
 * forge. It costs a fresh process's start once, and V8 has compiled TensorFlow.js by the second run.
 * Behind the same layers as any guest; a run that does not come to a clean end ends it, with a fault
 * for its verdict unless it took too long, and the next run starts another one.
 */
export class SharedGuest {
  readonly #sandbox: Sandbox;
  #process: GuestProcess | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /**
   * It, as a guest for one run; only when the run before has ended.
   * @param randomSeed seeds the run's Math.random, as it would that of a guest of its own
   */
  lend(randomSeed: number): Guest {
    return {
      run: (request) =>
        this.#run({ ...request, randomSeed, token: randomBytes(16).toString('hex') }),
      alert: () => {},
      isAlive: () => true,
      dismiss: () => {},
    };
  }

  /** Ends it, used or not. */
  dismiss(): void {
    this.#process?.end();
    this.#process = undefined;
  }

  async #run(request: SharedRequest): Promise<Run> {
    if (!this.#process?.isAlive()) this.#process = startProcess(this.#sandbox);
    const answer = await this.#process.ask(request);
    const ending = Buffer.isBuffer(answer) ? parseAnswer(answer, request.token) : undefined;
    if (ending?.kind === 'observed') return { ending, printed: '' };
    this.dismiss();
    const verdict =
      answer === 'too-late'
        ? failed('timed-out', { seconds: limits.wallSeconds })
        : fault('sandbox-broken', { message: 'a shared guest gave no clean answer' });
    return { ending: { kind: 'refused', verdict }, printed: '' };
  }
}

interface GuestProcess {
  /** @returns what came through the answer's pipe; nothing where it ended, or said too much */
  ask(request: SharedRequest): Promise<Buffer | 'too-late' | undefined>;
  isAlive(): boolean;
  end(): void;
}

function startProcess(sandbox: Sandbox): GuestProcess {
  const [command, ...args] = guestCommand(sandbox, 1, 'shared');
  const child = startGroup(command, args);
  const ended = waitForEnd(child);
  // What the workbook's answers print is nothing that anybody reads.
  child.stdout.resume();
  child.stderr.resume();
  const input: Writable = child.stdin;
  input.on('error', () => {});
  const pipe = child.stdio[answerDescriptor] as Readable;
  pipe.on('error', () => {});
  return {
    async ask(request) {
      let bytes = Buffer.alloc(0);
      const answered = new Promise<Buffer | 'too-late' | undefined>((resolve) => {
        const timer = setTimeout(resolve, limits.wallSeconds * 1000, 'too-late');
        void ended.then(() => resolve(undefined)).finally(() => clearTimeout(timer));
        pipe.on('data', (chunk: Buffer) => {
          bytes = Buffer.concat([bytes, chunk]);
          const isTooLarge = bytes.length > limits.answerKilobytes * 1024;
          if (isTooLarge) resolve(undefined);
          else if (isAnswered(bytes, request.token)) resolve(bytes);
          else return;
          clearTimeout(timer);
        });
      });
      input.write(`${JSON.stringify(request)}\n`);
      return answered.finally(() => pipe.removeAllListeners('data'));
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    end: () => killGroup(child),
  };
}

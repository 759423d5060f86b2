import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { fault } from '../../grading/verdict';
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
 * for its answer, and the next run starts another one.
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
    const ending = answer && parseAnswer(answer, request.token);
    if (ending?.kind === 'observed') return { ending, printed: '' };
    this.dismiss();
    const verdict = fault('sandbox-broken', { message: 'a shared guest gave no clean answer' });
    return { ending: { kind: 'refused', verdict }, printed: '' };
  }
}

interface GuestProcess {
  /** @returns what came through the answer's pipe; nothing where it ended or took too long */
  ask(request: SharedRequest): Promise<Buffer | undefined>;
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
      const chunks: Buffer[] = [];
      let onChunk = (_chunk: Buffer) => {};
      const answered = new Promise<Buffer>((resolve) => {
        onChunk = (chunk) => {
          chunks.push(chunk);
          const bytes = Buffer.concat(chunks);
          if (isAnswered(bytes, request.token)) resolve(bytes);
        };
      });
      pipe.on('data', onChunk);
      input.write(`${JSON.stringify(request)}\n`);
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, limits.wallSeconds * 1000, undefined);
      });
      const bytes = await Promise.race([answered, ended.then(() => undefined), tooLate]);
      clearTimeout(timer);
      pipe.off('data', onChunk);
      return bytes;
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    end: () => killGroup(child),
  };
}

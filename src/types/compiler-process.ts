import type { Socket } from 'node:net';
import { join } from 'node:path';
import { killGroup, startGroup, waitForEnd } from '../sandbox/host/process-group';
import { type Question, readLines, type TypeAdvice } from './protocol';

/**
 * Measured (Node 20, Linux): 150 to 185 MB with TensorFlow.js's types (a heap of 90 to 135 MB). Larger
 * semi-spaces, V8's own choice, make it 20 to 50 MB larger and no faster. Beyond the limit the process
 * dies, and the next question starts another.
 */
const heapFlags = ['--max-old-space-size=384', '--max-semi-space-size=4'];

/** A process that holds the compiler. It never keeps ours alive, but for a question's own time. */
export interface CompilerProcess {
  readonly pid: number | undefined;
  /** One question at a time. Nothing where the process ends, or does not answer in time. */
  ask(question: Question, mostMs: number): Promise<readonly TypeAdvice[] | undefined>;
  hasEnded(): boolean;
  end(): void;
}

/** Starts the compiler: it is ready after a second or so, and may be asked at once. */
export function startCompiler(buildFolder: string, root: string): CompilerProcess {
  const command = [...heapFlags, join(buildFolder, 'types.cjs'), root];
  const child = startGroup(process.execPath, command);
  let hasEnded = false;
  let settle: (advice?: readonly TypeAdvice[]) => void = () => {};
  void waitForEnd(child).then(() => {
    hasEnded = true;
    settle();
  });
  const end = () => {
    if (!hasEnded) killGroup(child);
    hasEnded = true;
  };
  // A process that dies before it has read its question closes the pipe: its end says so.
  child.stdin.on('error', () => {});
  child.stderr.resume();
  readLines(child.stdout, (line) => settle(JSON.parse(line)));
  child.unref();
  // They are sockets, which Node's types do not tell.
  for (const pipe of child.stdio) (pipe as Socket | null)?.unref();

  return {
    pid: child.pid,
    hasEnded: () => hasEnded,
    end,
    ask(question, mostMs) {
      const stdout = child.stdout as Socket;
      stdout.ref();
      const limit = setTimeout(() => {
        end();
        settle();
      }, mostMs);
      return new Promise<readonly TypeAdvice[] | undefined>((resolve) => {
        settle = resolve;
        child.stdin.write(`${JSON.stringify(question)}\n`);
      }).finally(() => {
        clearTimeout(limit);
        stdout.unref();
      });
    },
  };
}

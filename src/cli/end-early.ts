import { type ExitCode, exitCodes } from './context';

/** A signal alone would skip the `exit` event, at which the sandbox kills its children. */
export function endOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}

/**
 * `cahier list | head -1` closes the pipe early: that is no error. A full disk behind `>` is one.
 *
 * @param output what stands for the path of standard output, which has none
 * @param say tells the learner of an error
 */
export function endOnUnwritableOutput(output: string, say: (error: unknown) => ExitCode): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === 'EPIPE';
    process.exit(isClosed ? exitCodes.ok : say(Object.assign(error, { path: output })));
  });
  // Where even this cannot be written there is nobody left to tell.
  process.stderr.on('error', () => {});
}

import { type BuildOptions, type BuildResult, build, stop } from 'esbuild';

/** A file of the largest size takes a tenth of a second; one nested without end takes hours. */
const mostSeconds = 10;

/** What every build is told when esbuild's process ends, whichever file ended it. */
const serviceEnded = /^The service (?:was stopped|is no longer running)/;

/**
 * esbuild's `build`, for code that may have been written to keep it busy or to crash it: the process
 * that it all goes through is then ended, and the next build starts another one.
 *
 * @returns nothing where it does not come to an end. @throws what `build` throws
 */
export async function buildWithin<Options extends BuildOptions>(
  options: Options,
  mayTryAgain = true,
): Promise<BuildResult<Options> | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), mostSeconds * 1000);
  });
  try {
    const result = await Promise.race([build<Options>(options as never), late]);
    if (!result) await stop();
    return result;
  } catch (error) {
    if (!serviceEnded.test((error as Error).message)) throw error;
    await stop();
    // It may have been another file's doing.
    return mayTryAgain ? buildWithin(options, false) : undefined;
  } finally {
    clearTimeout(timer);
  }
}

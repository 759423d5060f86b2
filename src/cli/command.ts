import type { Syntax } from './arguments';
import type { Context, ExitCode } from './context';

/** One command of the command line; what it says of itself is in `text/`. */
export interface Command {
  readonly syntax: Syntax;
  /** A released copy has only its name. */
  readonly isLeftOut?: true;
  run(context: Context): Promise<ExitCode>;
}

/**
 * How the trusted host and the guest, which runs the learner's code, speak to each other.
 *
 * The host writes one request, as JSON on one line, to the guest's standard input. The guest
 * writes to descriptor 3: a line with the request's token as soon as it is about to run the learner's
 * code, then one answer: a line with the token and the answer's length in bytes, and the answer, JSON.
 * A plain pipe, because Node's own IPC channel lets a hostile child end its parent.
 */
export interface Request {
  /** Unguessable, new for each run: an answer without it did not come from the guest. */
  readonly token: string;
  readonly exerciseId: string;
  readonly challenge: unknown;
  /** The learner's compiled code: the body of an async function; see `compile/`. */
  readonly code: string;
}

/** A request to a guest that runs several, one after the other: each is a line of its own. */
export interface SharedRequest extends Request {
  /** What the run's Math.random follows, as in a guest that was started with it. */
  readonly randomSeed: number;
}

/** The descriptor to which the guest writes its answer. */
export const answerDescriptor = 3;

/** The name under which the learner's compiled code appears in stacks. */
export const learnerScript = 'cahier-learner.js';

/** What a guest answers; the host parses it with a schema before it believes a word. */
export type Answer =
  | { readonly kind: 'observed'; readonly observations: Record<string, unknown> }
  /** Something threw where no observer could catch it: in a timer of the learner's. */
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'never-settled' };

/** What the guest writes before it runs the learner's code: a guest that never did is our fault. */
export function readyLine(token: string): string {
  return `${token}\n`;
}

/** What stands before the answer. */
export function answerLine(token: string, answerBytes: number): string {
  return `${token} ${answerBytes}\n`;
}

/**
 * What a judge says of one check. Codes and data only: sentences are made in `messages/`.
 *
 * `Feedback` maps each code to the data its sentence needs.
 */
export type Passed = { readonly status: 'passed' };

/** A status that has a code, and the data of that code. */
type Told<Status extends string, Feedback> = {
  [Code in keyof Feedback & string]: {
    readonly status: Status;
    readonly code: Code;
    readonly data: Feedback[Code];
  };
}[keyof Feedback & string];

export type Failed<Feedback> = Told<'failed', Feedback>;
export type Revise<Feedback> = Told<'revise', Feedback>;
export type Review<Feedback> = Told<'review', Feedback>;
export type Ungraded<Feedback> = Told<'ungraded', Feedback>;

/** What a judge may return. */
export type Judgement<Feedback> =
  | Passed
  | Failed<Feedback>
  | Revise<Feedback>
  | Review<Feedback>
  | Ungraded<Feedback>;

/** What becomes of a check in the end: a judgement, an untouched stub, or a fault of ours. */
export type Verdict =
  | Passed
  | { readonly status: 'todo' }
  | {
      readonly status: 'failed' | 'revise' | 'review' | 'ungraded' | 'skipped' | 'fault';
      readonly code: string;
      readonly data: unknown;
    };

/** The check holds: it earns all its points. */
export const passed: Passed = { status: 'passed' };

/**
 * The check does not hold.
 *
 * @example
 * failed('wrong-units', { found: 3 }); // → { status: 'failed', code: 'wrong-units', data: { found: 3 } }
 */
export function failed<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'failed', code, data } as const;
}

/**
 * An open answer in which something was not found: the learner goes on with it. Not a failure.
 *
 * @example
 * revise('not-found-yet', { missing: ['h'] }).status; // → 'revise'
 */
export function revise<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'revise', code, data } as const;
}

/**
 * An open answer that a person should read: neither right nor wrong yet, and no points so far.
 *
 * @example
 * review('in-doubt', { quote: 'h' }).status; // → 'review'
 */
export function review<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'review', code, data } as const;
}

/** What was observed, where nobody judges: the graders are elsewhere. */
export function ungraded<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'ungraded', code, data } as const;
}

/** Something of ours broke; the learner is not to blame and loses nothing. */
export function fault<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'fault', code, data } as const;
}

/** The check cannot be judged, because another one failed: that one is named. */
export function skipped(check: string) {
  return { status: 'skipped', code: 'needs-another-check', data: { check } } as const;
}

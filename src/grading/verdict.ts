/**
 * What a judge says of one check. Codes and data only: sentences are made in `messages/`.
 *
 * `Feedback` maps each code to the data its sentence needs.
 */
export type Passed = { readonly status: 'passed' };

export type Failed<Feedback> = {
  [Code in keyof Feedback & string]: {
    readonly status: 'failed';
    readonly code: Code;
    readonly data: Feedback[Code];
  };
}[keyof Feedback & string];

export type Revise<Feedback> = {
  [Code in keyof Feedback & string]: {
    readonly status: 'revise';
    readonly code: Code;
    readonly data: Feedback[Code];
  };
}[keyof Feedback & string];

export type Review<Feedback> = {
  [Code in keyof Feedback & string]: {
    readonly status: 'review';
    readonly code: Code;
    readonly data: Feedback[Code];
  };
}[keyof Feedback & string];

/** What a judge may return. */
export type Judgement<Feedback> = Passed | Failed<Feedback> | Revise<Feedback> | Review<Feedback>;

/** What becomes of a check in the end: a judgement, an untouched stub, or a fault of ours. */
export type Verdict =
  | Passed
  | { readonly status: 'todo' }
  | {
      readonly status: 'failed' | 'revise' | 'review' | 'fault';
      readonly code: string;
      readonly data: unknown;
    };

export type Status = Verdict['status'];

/** The check holds: it earns all its points. */
export const passed: Passed = { status: 'passed' };

/**
 * The check does not hold.
 * @example failed('wrong-units', { expected: 30, found: 3 })
 */
export function failed<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'failed', code, data } as const;
}

/** An open answer in which something was not found: the learner goes on with it. Not a failure. */
export function revise<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'revise', code, data } as const;
}

/** An open answer that a person should read: neither right nor wrong yet, and no points so far. */
export function review<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'review', code, data } as const;
}

/** Something of ours broke; the learner is not to blame and loses nothing. */
export function fault<Code extends string, Data>(code: Code, data: Data) {
  return { status: 'fault', code, data } as const;
}

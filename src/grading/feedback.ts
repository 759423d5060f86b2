/** Where in the learner's own file something happened: lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The kinds of value a check may expect or find; `messages/` has a name for each. */
export const valueKinds = [
  'array',
  'boolean',
  'class',
  'function',
  'history',
  'infinity',
  'layer',
  'model',
  'nan',
  'null',
  'number',
  'object',
  'promise',
  'string',
  'symbolic-tensor',
  'tensor',
  'undefined',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/**
 * What an observer could not observe, whatever the exercise: these codes are shared, so a grader
 * need not word them.
 */
export interface ObservationFeedback {
  /** The module does not export this name, or exports `undefined` under it. */
  'missing-export': { name: string };
  /** An object lacks a method that the prompt asks for. */
  'missing-method': { owner: string; method: string };
  /** `what` (as the learner would write it) is of another kind than the prompt asks for. */
  'wrong-type': { what: string; expected: ValueKind; found: ValueKind };
  /** A tensor was disposed of before it could be read. */
  'disposed-tensor': { what: string };
  /** `what` holds more values than any right answer needs. */
  'too-many-values': { what: string; count: number; most: number };
}

/** The learner's code, or TensorFlow.js in its name, threw. */
export interface ThrownFeedback {
  threw: { name: string; message: string; place?: SourcePlace | undefined };
  'recursion-too-deep': { place?: SourcePlace | undefined };
}

/** TensorFlow.js's own errors that learners meet; `message` is the original sentence. */
export interface TensorFlowFeedback {
  'tf-rank-too-low': TensorFlowError & { expected: number; found: number };
  'tf-rank-mismatch': TensorFlowError & { expected: number; found: number };
  'tf-missing-input-shape': TensorFlowError;
  'tf-unknown-loss': TensorFlowError & { loss: string };
  'tf-unknown-optimizer': TensorFlowError & { optimizer: string };
  'tf-not-compiled': TensorFlowError;
  'tf-shape-mismatch': TensorFlowError;
  'tf-size-mismatch': TensorFlowError;
  'tf-input-shape-mismatch': TensorFlowError;
  'tf-disposed-tensor': TensorFlowError;
  'tf-missing-units': TensorFlowError;
  'tf-output-mismatch': TensorFlowError;
  'tf-model-without-layers': TensorFlowError;
  'tf-class-without-new': TensorFlowError;
  'tf-not-a-tensor': TensorFlowError;
}
export interface TensorFlowError {
  message: string;
  place?: SourcePlace | undefined;
}

/** How a run in the sandbox may end without an answer worth judging. */
export interface SandboxFeedback {
  'timed-out': { seconds: number };
  'out-of-memory': { megabytes: number };
  'flooded-output': { kilobytes: number };
  'answer-too-large': { kilobytes: number };
  exited: { exitCode: number | null };
  'never-settled': Record<string, never>;
  'forged-answer': Record<string, never>;
  'second-answer': Record<string, never>;
  'malformed-answer': Record<string, never>;
}

/** Why a learner's file could not be read or compiled. */
export interface SourceFeedback {
  'not-a-file': { file: string };
  'file-too-large': { file: string; kilobytes: number; mostKilobytes: number };
  'not-text': { file: string };
  'not-utf8': { file: string };
  'unreadable-file': { file: string };
  'link-outside': { file: string };
  'syntax-error': { message: string; place?: SourcePlace | undefined };
  'import-not-found': { specifier: string; place?: SourcePlace | undefined };
  'import-not-allowed': { specifier: string; place?: SourcePlace | undefined };
  'package-not-available': { specifier: string; place?: SourcePlace | undefined };
}

/** What can go wrong on our side: never counted against a learner. */
export interface FaultFeedback {
  'judge-threw': { message: string };
  'no-observation': { observer: string };
  'sandbox-broken': { message: string };
}

/** Every code that is not one exercise's own. */
export type CommonFeedback = ObservationFeedback &
  ThrownFeedback &
  TensorFlowFeedback &
  SandboxFeedback &
  SourceFeedback &
  FaultFeedback;

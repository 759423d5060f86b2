/** Where in the learner's own file something happened: lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The kinds of value a check may expect or find; `messages/` has a name for each. */
export const valueKinds = [
  'array',
  'bigint',
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
  /** An array or a tensor larger than all the memory that the sandbox gives. */
  'allocation-failed': { place?: SourcePlace | undefined };
  /** A class was called like a function: the learner's own, or one of TensorFlow.js. */
  'class-without-new': { place?: SourcePlace | undefined };
}

/** Lengths of a shape; null where any length will do. */
type Shape = readonly (number | null)[];

/** TensorFlow.js's own errors that learners meet; `message` is the original sentence. */
export interface TensorFlowFeedback {
  // Layers, and models made of them. `layer` is the name that TensorFlow.js gave it.
  'tf-rank-too-low': TensorFlowError & { layer: string; expected: number; found: number };
  'tf-rank-mismatch': TensorFlowError & { layer: string; expected: number; found: number };
  /** A layer was built for one shape and is given another. */
  'tf-layer-shape-mismatch': TensorFlowError & { layer: string; expected: Shape; found: Shape };
  'tf-missing-input-shape': TensorFlowError;
  /** A layer puts its input end to end, and one of its lengths is left open. */
  'tf-open-length': TensorFlowError & { layer: string };
  'tf-missing-units': TensorFlowError;
  'tf-wrong-units': TensorFlowError & { found: string };
  'tf-unknown-activation': TensorFlowError & { activation: string };
  /** A function or a layer stands where the name of an activation belongs. */
  'tf-activation-not-a-name': TensorFlowError;
  'tf-unknown-initializer': TensorFlowError & { initializer: string };
  'tf-no-such-layer': TensorFlowError & { name: string };
  'tf-model-without-layers': TensorFlowError;
  'tf-layer-name-twice': TensorFlowError & { name: string };
  'tf-graph-disconnected': TensorFlowError;
  /** A layer was applied to a list where it wants one tensor. */
  'tf-layer-needs-tensor': TensorFlowError & { layer: string };
  'tf-mixed-tensors': TensorFlowError;
  'tf-disposed-layer': TensorFlowError & { name: string };
  'tf-weights-mismatch': TensorFlowError;
  // Compiling.
  'tf-unknown-loss': TensorFlowError & { loss: string };
  'tf-missing-loss': TensorFlowError;
  'tf-too-many-losses': TensorFlowError & { outputs: number };
  'tf-unknown-optimizer': TensorFlowError & { optimizer: string };
  'tf-not-an-optimizer': TensorFlowError;
  'tf-unknown-metric': TensorFlowError & { metric: string };
  // Training and predicting: what a model is given.
  'tf-not-compiled': TensorFlowError;
  'tf-input-rank-mismatch': TensorFlowError & { expected: number; found: Shape };
  'tf-input-shape-mismatch': TensorFlowError & { expected: Shape; found: Shape };
  'tf-output-rank-mismatch': TensorFlowError & { expected: number; found: Shape };
  'tf-output-mismatch': TensorFlowError & { expected: Shape; found: Shape };
  'tf-example-count-mismatch': TensorFlowError & { inputs: number; targets: number };
  /** A list was given where a model has one input or one output. */
  'tf-list-for-tensor': TensorFlowError & { argument: 'x' | 'y' };
  'tf-no-data': TensorFlowError;
  'tf-batch-size': TensorFlowError & { found: string };
  'tf-nothing-to-train': TensorFlowError;
  'tf-loss-without-gradient': TensorFlowError;
  'tf-classification-loss': TensorFlowError;
  'tf-already-training': TensorFlowError;
  // Tensors. `method` is the function that was called.
  'tf-shape-mismatch': TensorFlowError;
  'tf-size-mismatch': TensorFlowError & { size: number; shape: Shape };
  'tf-bad-shape': TensorFlowError;
  'tf-axis-out-of-range': TensorFlowError;
  'tf-value-count-mismatch': TensorFlowError & { shape: Shape; expected: number; found: number };
  'tf-nesting-mismatch': TensorFlowError & { expected: Shape; found: Shape };
  'tf-missing-shape': TensorFlowError & { method: string };
  'tf-wrong-nesting': TensorFlowError & { method: string };
  'tf-shape-length': TensorFlowError & { method: string };
  'tf-not-values': TensorFlowError;
  'tf-not-a-tensor': TensorFlowError & { method: string; found: string };
  'tf-not-numbers': TensorFlowError & { method: string };
  'tf-disposed-tensor': TensorFlowError;
  /** An error of JavaScript's inside TensorFlow.js: it was given a value of another kind. */
  'tf-wrong-argument': TensorFlowError & { method: string | undefined };
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
  /** The compiler does not come to an end, or does not survive it. */
  'too-intricate': { file: string };
  'import-not-found': { specifier: string; place?: SourcePlace | undefined };
  /** The path is not written out, but computed. */
  'import-computed': { place?: SourcePlace | undefined };
  'import-not-allowed': { specifier: string; place?: SourcePlace | undefined };
  'package-not-available': { specifier: string; place?: SourcePlace | undefined };
}

/** Why a check was not judged at all. */
export interface SkippedFeedback {
  /** `check`: the other one, which failed; its title where it is worded. */
  'needs-another-check': { check: string };
}

/** A fault that its author can mend: `place` is in the sources of the grader. */
export interface Placed {
  place?: SourcePlace | undefined;
}

/** What the author of a grader did wrong: said to them, never counted against a learner. */
export interface AuthorFeedback {
  'draw-threw': Placed & { name: string; message: string };
  'judge-threw': Placed & { check: string; name: string; message: string };
  'unknown-code': Placed & { check: string; code: string };
  'unknown-need': Placed & { check: string; need: string; known: readonly string[] };
  /** From one check to itself, by way of the checks that each needs. */
  'circular-needs': Placed & { checks: readonly string[] };
  // What shows only on the worked solution, which must pass.
  'unknown-observer': Placed & { check: string; observer: string; known: readonly string[] };
  'observer-threw': Placed & { observer: string; name: string; message: string };
  /** What the observer looked for is not in the solution; `problem` is a code of its own. */
  'observer-found-nothing': Placed & { check: string; observer: string; problem: string };
  /** `path` is where in the observation, as in `run.outputs[0]`; `rule` the schema's word for it. */
  'schema-refuses': Placed & { check: string; observer: string; path: string; rule: string };
}

/** What can go wrong on our side: never counted against a learner. */
export interface FaultFeedback {
  'sandbox-broken': { message: string };
}

/** Every code that is not one exercise's own. */
export type CommonFeedback = ObservationFeedback &
  ThrownFeedback &
  TensorFlowFeedback &
  SandboxFeedback &
  SourceFeedback &
  SkippedFeedback &
  AuthorFeedback &
  FaultFeedback;

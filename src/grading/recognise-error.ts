import type { SourcePlace } from './feedback';
import type { ThrownError } from './observation';
import { knownErrors } from './tensorflow-errors';
import { failed, type Verdict } from './verdict';

/** What V8 says of an array or a text that no memory could hold. */
const tooLarge =
  /^(Array buffer allocation failed|Invalid typed array length: \d|Invalid string length)/;

/** The verdict on an error that came out of the learner's code: explained where we know it. */
export function recogniseError(error: ThrownError, place: SourcePlace | undefined): Verdict {
  const { name, message, stack } = error;
  if (name === 'RangeError' && message.includes('Maximum call stack')) {
    return failed('recursion-too-deep', { place });
  }
  if (name === 'RangeError' && tooLarge.test(message)) {
    return failed('allocation-failed', { place });
  }
  // TensorFlow.js's older build looks for this method where `new` was forgotten.
  if (/^Class constructor|getClassName is not a function$/.test(message)) {
    return failed('class-without-new', { place });
  }
  for (const { code, pattern, read } of knownErrors) {
    const match = pattern.exec(message);
    if (match) return failed(code, { message, place, ...read(match.groups ?? {}) });
  }
  const call = name === 'TypeError' && place ? callIntoTensorFlow(stack) : undefined;
  if (call) return failed('tf-wrong-argument', { message, place, method: call.method });
  return failed('threw', { name, message, place });
}

/** A frame of TensorFlow.js: bundled with the sandbox's guest, or in its own packages. */
const tensorFlowFrame = /[\\/](?:guest\.cjs|(?:@tensorflow|tfjs-\w+)[\\/].*):\d+:\d+/;
const frameMethod = /^\s+at (?:async )?(?:[\w$]+\.)*([\w$]+) /;

/**
 * Where the stack begins inside TensorFlow.js: the method of it that other code had called, if it
 * has a name. Undefined where the error was not thrown there.
 */
function callIntoTensorFlow(stack: string): { method: string | undefined } | undefined {
  // JavaScript's own functions have frames too, such as `at Array.map (<anonymous>)`.
  const frames = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.endsWith('(<anonymous>)'));
  const firstOutside = frames.findIndex((frame) => !tensorFlowFrame.test(frame));
  const lastInside = frames[firstOutside - 1];
  return lastInside === undefined ? undefined : { method: frameMethod.exec(lastInside)?.[1] };
}

import type { SourcePlace } from './feedback';
import type { ThrownError } from './observation';
import { failed, type Verdict } from './verdict';

/**
 * TensorFlow.js's sentences (4.22.0, in its tfjs-core and tfjs-layers sources) that these
 * exercises provoke, with the code that explains each. `read` takes the numbers and names out.
 */
const tensorFlowErrors: ReadonlyArray<{
  pattern: RegExp;
  code: string;
  read?: (groups: Record<string, string>) => object;
}> = [
  {
    pattern: /expected min_ndim=(?<expected>\d+), found ndim=(?<found>\d+)/,
    code: 'tf-rank-too-low',
    read: ({ expected, found }) => ({ expected: Number(expected), found: Number(found) }),
  },
  {
    pattern: /expected ndim=(?<expected>\d+), found ndim=(?<found>\d+)/,
    code: 'tf-rank-mismatch',
    read: ({ expected, found }) => ({ expected: Number(expected), found: Number(found) }),
  },
];

/** The verdict on an error that came out of the learner's code: explained where we know it. */
export function recogniseError(error: ThrownError, place: SourcePlace | undefined): Verdict {
  if (error.name === 'RangeError' && error.message.includes('Maximum call stack')) {
    return failed('recursion-too-deep', { place });
  }
  for (const { pattern, code, read } of tensorFlowErrors) {
    const match = pattern.exec(error.message);
    if (match)
      return failed(code, { message: error.message, place, ...read?.(match.groups ?? {}) });
  }
  return failed('threw', { name: error.name, message: error.message, place });
}

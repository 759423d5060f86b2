import type { ObservationFeedback, ValueKind } from '../grading/feedback';
import { kindOf } from './kind-of';

/**
 * Thrown by an observer when what it was to observe is not there.
 *
 * @example
 * new ObservationProblem('missing-export', { name: 'layer' }).data; // → { name: 'layer' }
 */
export class ObservationProblem<
  Code extends keyof ObservationFeedback = keyof ObservationFeedback,
> extends Error {
  constructor(
    readonly code: Code,
    readonly data: ObservationFeedback[Code],
  ) {
    super(code);
  }
}

/**
 * `what` is not of the kind that the prompt asks for.
 *
 * @example
 * wrongType('double', 'function', 3).data; // → { what: 'double', expected: 'function', found: 'number' }
 */
export function wrongType(what: string, expected: ValueKind, value: unknown): ObservationProblem {
  return new ObservationProblem('wrong-type', { what, expected, found: kindOf(value) });
}

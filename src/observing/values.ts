import { ObservationProblem, wrongType } from './problem';
import type { Subject } from './subject';

/**
 * The learner's export of that name. @throws ObservationProblem `missing-export`
 *
 * @example
 * const subject = { exports: { x: 3 }, challenge: {}, tf };
 * exported(subject, 'x'); // → 3
 * exported(subject, 'y'); // throws missing-export
 */
export function exported(subject: Subject<unknown>, name: string): unknown {
  let value: unknown;
  try {
    value = subject.exports[name];
  } catch (error) {
    // The module threw before it came to this export.
    if (!(error instanceof ReferenceError)) throw error;
  }
  if (value === undefined) throw new ObservationProblem('missing-export', { name });
  return value;
}

/**
 * A finite number, or NaN and infinities as they are: the judge decides. @throws wrong-type
 *
 * @example
 * asNumber(3, 'x'); // → 3
 * asNumber('3', 'x'); // throws wrong-type
 */
export function asNumber(value: unknown, what: string): number {
  if (typeof value !== 'number') throw wrongType(what, 'number', value);
  return value;
}

/**
 * @param most of a text with more characters, its beginning and its end are brought back: one
 *   character more than `most`, so that the judge can tell
 * @throws ObservationProblem `wrong-type`
 *
 * @example
 * asString('h', 'answer'); // → 'h'
 * asString('a very long answer', 'answer', 4); // → 'a \ner'
 * asString(3, 'answer'); // throws wrong-type
 */
export function asString(value: unknown, what: string, most = Number.POSITIVE_INFINITY): string {
  if (typeof value !== 'string') throw wrongType(what, 'string', value);
  if (value.length <= most) return value;
  const half = Math.floor(most / 2);
  return `${value.slice(0, most - half)}\n${value.slice(-half)}`;
}

/**
 * @throws ObservationProblem `wrong-type`
 *
 * @example
 * asBoolean(false, 'fitsLstm'); // → false
 * asBoolean(0, 'fitsLstm'); // throws wrong-type
 */
export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw wrongType(what, 'boolean', value);
  return value;
}

/**
 * An array or a typed array, copied. @throws `wrong-type`, `too-many-values`
 *
 * @example
 * asArray(new Float32Array([1, 2]), 'gates'); // → [1, 2]
 * asArray([1, 2, 3], 'gates', 2); // throws too-many-values
 */
export function asArray(value: unknown, what: string, most = 1000): unknown[] {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
  if (!isList) throw wrongType(what, 'array', value);
  const list = value as ArrayLike<unknown>;
  if (list.length > most) {
    throw new ObservationProblem('too-many-values', { what, count: list.length, most });
  }
  // By index: an array's own iterator may be the learner's, and endless.
  return Array.from({ length: list.length }, (_, index) => list[index]);
}

/**
 * An array of numbers, copied. @throws `wrong-type`, `too-many-values`
 *
 * @example
 * asNumbers([0.5, 1], 'losses'); // → [0.5, 1]
 * asNumbers([0.5, '1'], 'losses'); // throws wrong-type
 */
export function asNumbers(value: unknown, what: string, most = 1000): number[] {
  return asArray(value, what, most).map((item, index) => asNumber(item, `${what}[${index}]`));
}

/**
 * Calls a method of the learner's. @throws `missing-method`, and whatever the method throws
 *
 * @example
 * callMethod({ predict: (x: number) => 2 * x }, 'neuron', 'predict', 4); // → 8
 * callMethod({}, 'neuron', 'predict', 4); // throws missing-method
 */
export function callMethod(
  target: unknown,
  owner: string,
  method: string,
  ...args: unknown[]
): unknown {
  const candidate = (target as Record<string, unknown> | null | undefined)?.[method];
  if (typeof candidate !== 'function') {
    throw new ObservationProblem('missing-method', { owner, method });
  }
  return Reflect.apply(candidate, target, args);
}

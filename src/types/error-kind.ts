/** What a learner's type errors are about, and the compiler's numbers for each. */
const codes = {
  'wrong-value': [1360, 2322, 2820],
  'wrong-argument': [2345],
  'argument-count': [2554, 2555, 2556, 2575],
  'no-such-call': [2769],
  'no-such-property': [2339, 2551, 7053],
  'unknown-option': [2353, 2561],
  'missing-property': [2739, 2740, 2741],
  'unknown-name': [2304, 2552, 2503, 2580, 2582, 2583, 2584, 2591, 2593, 18004],
  'used-too-early': [2448, 2449, 2454],
  'declared-twice': [1117, 2300, 2451, 2393],
  'fixed-value': [2588, 2540],
  'type-as-value': [2693, 1361, 1362],
  'type-import': [1484, 1485],
  'module-not-found': [2307, 2792, 2306, 5097],
  'not-exported': [1192, 2305, 2459, 2614, 2724],
  'type-unknown': [7005, 7006, 7018, 7019, 7022, 7023, 7031, 7034, 18046],
  'maybe-missing': [2531, 2532, 2533, 2721, 2722, 2723, 18047, 18048, 18049],
  'not-a-function': [2349, 6234],
  'class-without-new': [2348],
  'no-return': [2355, 2366, 7030],
  'no-body': [2391, 2390],
  'no-first-value': [2564],
  'not-a-number': [2362, 2363, 2365],
  'never-equal': [2367],
  'await-outside': [1308],
  'async-result': [1064],
} as const;

type ErrorKindWithCodes = keyof typeof codes;
export type ErrorKind = ErrorKindWithCodes | 'syntax' | 'other';

const kinds = new Map<number, ErrorKind>(
  Object.entries(codes).flatMap(([kind, numbers]) =>
    numbers.map((code) => [code, kind as ErrorKindWithCodes] as const),
  ),
);

/** The numbers that the parser gives: from 1000 up, but not all of them. */
const parserCodes = [
  [1000, 1191],
  [1389, 1389],
  [1434, 1443],
  [1499, 1540],
] as const;

/** What the compiler's error number is about. */
export function kindOfError(code: number): ErrorKind {
  const isSyntax = parserCodes.some(([first, last]) => code >= first && code <= last);
  return kinds.get(code) ?? (isSyntax ? 'syntax' : 'other');
}

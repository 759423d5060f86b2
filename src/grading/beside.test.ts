import * as z from 'zod';
import { checksOf, defineGrader } from './grader';
import { judgeExercise } from './judge';
import type { Observations } from './observation';
import { failed, passed } from './verdict';

const sum = checksOf<object, { low: Record<string, never> }>()({
  points: 3,
  observer: 'own',
  beside: 'shared',
  schema: z.object({ a: z.number(), b: z.number() }),
  judge: ({ a, b }) => (a + b > 0 ? passed : failed('low', {})),
});
const grader = defineGrader({ id: '90-beside', draw: () => ({}), checks: { sum } });

const judge = (observations: Observations) =>
  judgeExercise(grader, observations, {}, () => undefined)[0];
const value = (found: unknown) => ({ kind: 'value' as const, value: found });
const missing = (name: string) => ({
  kind: 'problem' as const,
  problem: { code: 'missing-export' as const, data: { name } },
});

test('a check is judged on two observations joined, and tells both', () => {
  const result = judge({ own: value({ a: 1 }), shared: value({ b: 2 }) });
  expect(result).toMatchObject({ verdict: passed, points: 3, observation: { a: 1, b: 2 } });
});

test('its own observation is the one that counts', () => {
  const result = judge({ own: value({ a: 1 }), shared: value({ a: -5, b: 2 }) });
  expect(result?.observation).toEqual({ a: 1, b: 2 });
});

test.each([
  ['its own', { own: missing('own'), shared: missing('shared') }, 'own'],
  ['the other one', { own: value({ a: 1 }), shared: missing('shared') }, 'shared'],
])('what %s could not be observed is said', (_whose, observations, name) => {
  expect(judge(observations)?.verdict).toMatchObject({ code: 'missing-export', data: { name } });
});

test.each([
  ['one is not in the answer', { own: value({ a: 1 }) }],
  ['one is no object', { own: value({ a: 1 }), shared: value('b') }],
  ['a list stands for an object', { own: value([1]), shared: value({ b: 2 }) }],
])('where %s, the answer is malformed', (_what, observations) => {
  expect(judge(observations)?.verdict).toMatchObject({ code: 'malformed-answer' });
});

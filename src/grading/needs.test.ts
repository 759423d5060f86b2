import * as z from 'zod';
import { checksOf, defineGrader } from './grader';
import { judgeExercise } from './judge';
import { failed, passed } from './verdict';

const check = checksOf<object, { low: Record<string, never> }>();

/** A check that holds where the number of its own name is above 0. */
function positive(observer: string, needs: string[] = [], pointsIfSkipped?: number) {
  return check({
    points: 3,
    observer,
    schema: z.number(),
    needs,
    ...(pointsIfSkipped === undefined ? {} : { pointsIfSkipped }),
    judge: (found) => (found > 0 ? passed : failed('low', {})),
  });
}

function judge(checks: Record<string, ReturnType<typeof positive>>, found: Record<string, number>) {
  const grader = defineGrader({ id: '90-needs', draw: () => ({}), checks });
  const observations = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, { kind: 'value' as const, value }]),
  );
  const results = judgeExercise(grader, observations, {}, () => undefined);
  return Object.fromEntries(results.map(({ id, verdict, points }) => [id, { verdict, points }]));
}

const skippedFor = (name: string) => ({
  status: 'skipped',
  code: 'needs-another-check',
  data: { check: name },
});

test('a check is judged where what it needs holds', () => {
  const { a, b } = judge({ a: positive('a'), b: positive('b', ['a']) }, { a: 1, b: -1 });
  expect([a?.points, b?.points]).toEqual([3, 0]);
  expect(b?.verdict).toMatchObject({ status: 'failed', code: 'low' });
});

test('a check is skipped where what it needs failed, and earns nothing, even declared before it', () => {
  const { b, c } = judge(
    { b: positive('b', ['a']), a: positive('a'), c: positive('c') },
    { a: -1, b: 1, c: 1 },
  );
  expect(b).toEqual({ verdict: skippedFor('a'), points: 0 });
  expect(c?.points).toBe(3);
});

test('a check that is skipped earns what the teacher said', () => {
  const { b } = judge({ a: positive('a'), b: positive('b', ['a'], 2) }, { a: -1, b: -1 });
  expect(b).toEqual({ verdict: skippedFor('a'), points: 2 });
});

test('a chain of needs names the check that failed at its bottom', () => {
  const checks = { a: positive('a'), b: positive('b', ['a']), c: positive('c', ['b']) };
  expect(judge(checks, { a: -1, b: 1, c: 1 }).c?.verdict).toEqual(skippedFor('a'));
  expect(judge(checks, { a: 1, b: -1, c: 1 }).c?.verdict).toEqual(skippedFor('b'));
});

test('an observer that found nothing is the better reason', () => {
  const grader = defineGrader({
    id: '90-needs',
    draw: () => ({}),
    checks: { a: positive('a'), b: positive('b', ['a']) },
  });
  const problem = { code: 'missing-export' as const, data: { name: 'b' } };
  const results = judgeExercise(
    grader,
    { a: { kind: 'value', value: -1 }, b: { kind: 'problem', problem } },
    {},
    () => undefined,
  );
  expect(results[1]?.verdict).toEqual({ status: 'failed', ...problem });
});

test.each([
  [
    'a need that does not exist',
    { a: positive('a'), b: positive('b', ['a', 'z']) },
    'b',
    'unknown-need',
  ],
  ['a circle', { a: positive('a', ['b']), b: positive('b', ['a']) }, 'a', 'circular-needs'],
  ['a check that needs itself', { a: positive('a', ['a']) }, 'a', 'circular-needs'],
])('%s is a fault, and never a learner’s', (_, checks, id, code) => {
  const results = judge(checks, { a: -1, b: -1 });
  expect(results[id]?.verdict).toMatchObject({ status: 'fault', code });
});

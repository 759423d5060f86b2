import { sampleAttempt } from '../../tests/support/sample-attempt';
import type { CheckReport, ExerciseReport } from '../report/schema';
import { attemptOf, mendedSince, sameMistakeInARow } from './attempt';

function report(different: Partial<ExerciseReport>): ExerciseReport {
  return {
    id: '01-recurrent-neuron',
    status: 'failed',
    points: 2,
    maxPoints: 6,
    durationMs: 7,
    checks: [],
    ...different,
  };
}

function check(id: string, status: CheckReport['status'], code?: string): CheckReport {
  return { id, title: id, status, points: 0, maxPoints: 2, ...(code ? { code } : {}) };
}

const noon = new Date('2026-11-23T12:00:00+09:00');

describe('what is kept of a graded exercise', () => {
  test('its time in UTC, its points, its seed, and what became of its checks', () => {
    const checks = [
      check('state', 'passed'),
      check('output', 'failed', 'wrong-output'),
      check('words', 'review', 'ideas-not-found'),
    ];
    expect(attemptOf(report({ checks }), 504073, noon)).toEqual({
      time: '2026-11-23T03:00:00.000Z',
      exercise: '01-recurrent-neuron',
      kind: 'attempt',
      status: 'failed',
      points: 2,
      maxPoints: 6,
      seed: 504073,
      passed: ['state'],
      failed: { output: 'wrong-output' },
    });
  });

  test.each(['todo', 'fault'] as const)('nothing of one that is %s', (status) => {
    expect(attemptOf(report({ status }), 1, noon)).toBeUndefined();
  });
});

describe('how often the same mistake was made in a row', () => {
  const failing = (...codes: (string | undefined)[]) =>
    codes.map((code) => sampleAttempt(1, { failed: code === undefined ? {} : { output: code } }));

  test.each([
    ['no attempt', [], 0],
    ['the last one passes', ['a', 'a', undefined], 0],
    ['once', ['a'], 1],
    ['three times', ['a', 'a', 'a'], 3],
    ['another mistake before', ['a', 'b', 'a', 'a'], 2],
    ['mended between', ['a', undefined, 'a'], 1],
  ])('%s', (_, codes, times) => {
    expect(sameMistakeInARow(failing(...codes), 'output')).toBe(times);
  });

  test('another check’s mistakes do not count', () => {
    expect(sameMistakeInARow(failing('a', 'a'), 'state')).toBe(0);
  });
});

describe('what is mended since the attempt before', () => {
  const before = sampleAttempt(1, {
    passed: ['state'],
    failed: { output: 'a', reset: 'b', words: 'c' },
  });

  test('the checks that failed and pass now', () => {
    const now = sampleAttempt(2, { passed: ['state', 'output', 'new'], failed: { reset: 'x' } });
    // `words` neither failed nor passed: a person should read it.
    expect(mendedSince(before, now)).toEqual(['output']);
  });

  test('nothing where one cause had failed every check', () => {
    const failed = { 'hidden-state': 'syntax-error', output: 'syntax-error' };
    const uncompiled = sampleAttempt(1, { passed: [], failed });
    expect(mendedSince(uncompiled, sampleAttempt(2, { passed: ['output'] }))).toEqual([]);
  });

  test('nothing at the first attempt', () => {
    expect(mendedSince(undefined, before)).toEqual([]);
  });

  test('names that every object has are not taken for checks', () => {
    expect(mendedSince(before, sampleAttempt(2, { passed: ['constructor'] }))).toEqual([]);
  });
});

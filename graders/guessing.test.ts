import type { Check } from '../src/grading/grader';
import { grader as grader02 } from './02-recurrent-vs-feedforward/grader';
import { groups, namesOf } from './02-recurrent-vs-feedforward/statements';
import { gateNames } from './03-lstm-and-gru/gates';
import { grader as grader03 } from './03-lstm-and-gru/grader';

/** What some checks give for one observation. */
function earn(checks: readonly Check<never>[], value: unknown): number {
  const passed = checks.filter(
    ({ judge }) =>
      judge({ kind: 'value', value }, undefined as never, () => undefined).status === 'passed',
  );
  return worthOf(passed);
}

function worthOf(checks: ReadonlyArray<{ readonly points: number }>): number {
  return checks.reduce((sum, { points }) => sum + points, 0);
}

/** Every way of choosing some of the items. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, index) => bits & (1 << index)),
  );
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('the statements of 02', () => {
  const { explanation, ...groupChecks } = grader02.checks;
  const checks = Object.values(groupChecks);
  const names = groups.flatMap(namesOf);
  const earnWith = (trueOnes: readonly string[]) =>
    earn(
      checks,
      names.map((name) => ({ name, answer: trueOnes.includes(name) })),
    );

  test('carry more than twice the points of the explanation', () => {
    expect(worthOf(checks)).toBeGreaterThan(2 * explanation.points);
  });

  test('earn an eighth of them by guessing, of all ways to answer', () => {
    const all = subsetsOf(names).map(earnWith);
    expect(Math.max(...all)).toBe(worthOf(checks));
    expect(meanOf(all)).toBeLessThanOrEqual(worthOf(checks) / 8);
  });

  test.each([
    ['true', names],
    ['false', []],
  ])('earn nothing where all are said to be %s', (_, trueOnes) => {
    expect(earnWith(trueOnes)).toBe(0);
  });
});

describe('the gates of 03', () => {
  const { explanation, ...lists } = grader03.checks;

  test('carry twice the points of the explanation', () => {
    expect(worthOf(Object.values(lists))).toBeGreaterThanOrEqual(2 * explanation.points);
  });

  test.each(Object.entries(lists))('earn less than an eighth by guessing: %s', (_, check) => {
    const all = subsetsOf(gateNames).map((items) => earn([check], { items }));
    expect(Math.max(...all)).toBe(check.points);
    expect(meanOf(all)).toBeLessThan(check.points / 8);
  });
});

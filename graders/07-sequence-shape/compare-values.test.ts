import { areClose, findDifference } from './compare-values';

const expected = [0.0404, 0.1764, 0.2704, 0.3488, 0.466, 0.5684];
const found = (change: (value: number, index: number) => number) => expected.map(change);

describe('findDifference', () => {
  test('finds none where float32 alone rounded', () => {
    expect(findDifference(found(Math.fround), expected)).toBeUndefined();
  });

  test.each([
    [0, (value: number) => Math.round(value)],
    [1, (value: number) => Math.floor(value * 10) / 10],
    [2, (value: number) => Math.ceil(value * 100) / 100],
    [3, (value: number) => Number(value.toFixed(3))],
  ])('sees values rounded to %i decimals', (decimals, round) => {
    const values = found((value) => Math.fround(round(value)));
    expect(findDifference(values, expected)).toEqual({ kind: 'rounded', decimals });
  });

  test('sees another order', () => {
    expect(findDifference([...expected].reverse(), expected)).toEqual({ kind: 'reordered' });
  });

  test.each([
    ['a factor', (value: number) => value * 100],
    ['an offset', (value: number) => value - 0.5],
    ['both', (value: number) => 400 + 25 * value],
    ['another sign', (value: number) => -value],
  ])('sees another scale: %s', (_what, change) => {
    const values = found((value) => Math.fround(change(value)));
    expect(findDifference(values, expected)).toEqual({ kind: 'rescaled' });
  });

  test.each([
    ['one value off', (value: number, index: number) => (index === 2 ? value + 1e-4 : value), 2],
    ['all alike', () => 0, 0],
    ['not a number', () => Number.NaN, 0],
    ['infinite', () => Number.POSITIVE_INFINITY, 0],
    ['another curve', (value: number) => value * value, 0],
  ])('names the first value that parts: %s', (_what, change, index) => {
    expect(findDifference(found(change), expected)).toEqual({ kind: 'other', index });
  });
});

test('lists of different lengths, and NaN, are never close', () => {
  expect(areClose([0.1], [0.1, 0.2])).toBe(false);
  expect(areClose([0.1, 0.2], [0.1])).toBe(false);
  expect(areClose([Number.NaN], [Number.NaN])).toBe(false);
});

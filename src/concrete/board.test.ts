import { boardOf } from './board';

const french = boardOf('fr');
const english = boardOf('en');

test('numbers have three digits, a count has all of its own', () => {
  expect(french.number(0.123456)).toBe('0,123');
  expect(english.number(1088)).toBe('1088');
  expect(english.number(Number.NaN)).toBe('NaN');
});

test('two numbers that three digits make alike have six', () => {
  expect(french.pair(0.36, 0.3604)).toEqual(['0,36', '0,3604']);
  expect(english.pair(0.1, 0.2)).toEqual(['0.1', '0.2']);
});

test('a long list ends with dots', () => {
  expect(french.list([0.5, 1, 2, 3, 4, 5])).toBe('0,5 ; 1 ; 2 ; 3 ; 4 ; …');
  expect(english.lists([1, 2], [1, 3])).toEqual(['1, 2', '1, 3']);
});

import type { Paper } from './picture';
import { drawSequences } from './sequences';

const unicode: Paper = { language: 'fr', canUseUnicode: true, columns: 30 };
const ascii: Paper = { ...unicode, language: 'en', canUseUnicode: false };
const brackets = ['[', ']'] as const;

test('one sequence a line, a pair of brackets for each vector', () => {
  expect(
    drawSequences(
      [
        [
          [0.1, -2],
          [3, 4.567],
        ],
        [
          [0, 0],
          [10, 1],
        ],
      ],
      brackets,
      unicode,
    ),
  ).toEqual(['[ 0,10 -2,00] [ 3,00  4,57]', '[ 0,00  0,00] [10,00  1,00]']);
});

test('without brackets', () => {
  expect(drawSequences([[[0.1], [0.2]]], ['', ''], ascii)).toEqual(['0.10 0.20']);
});

test('a line that is too long, and lines that are too many, are cut', () => {
  const sequences = Array.from({ length: 9 }, () => Array.from({ length: 500 }, () => [0.25]));
  const lines = drawSequences(sequences, brackets, unicode);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('[0,25] [0,25] [0,25] [0,25] […');
  expect(lines[5]).toBe('…');
  expect(drawSequences(sequences, brackets, ascii)[0]).toBe('[0.25] [0.25] [0.25] [0.25]...');
});

test('values of any size', () => {
  const values = [Number.NaN, Infinity, -Infinity, 1e308, -1e21, 5e-324, -0, 12345.678];
  const lines = drawSequences(values.map((value) => [[value]]).slice(0, 5), brackets, unicode);
  expect(lines).toEqual([
    '[      NaN]',
    '[ Infinity]',
    '[-Infinity]',
    '[   1e+308]',
    '[   -1e+21]',
  ]);
  expect(drawSequences([values.slice(5).map((value) => [value])], brackets, unicode)).toEqual([
    '[ 0,00] [ 0,00] [12300]',
  ]);
});

test('nothing', () => {
  expect(drawSequences([], brackets, unicode)).toEqual([]);
});

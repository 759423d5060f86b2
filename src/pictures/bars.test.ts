import { drawBars } from './bars';
import type { Paper } from './picture';

const unicode: Paper = { language: 'fr', canUseUnicode: true, columns: 60 };
const ascii: Paper = { ...unicode, canUseUnicode: false };
const draw = (values: readonly number[], paper = unicode) =>
  drawBars(
    values.map((value, index) => ({ label: `époque ${index + 1}`, value })),
    paper,
  );

test('each bar is as long as its value, which stands behind it', () => {
  expect(draw([0.4, 0.2, 0.105])).toEqual([
    `époque 1 ${'█'.repeat(40)} 0,4`,
    `époque 2 ${'█'.repeat(20)} 0,2`,
    `époque 3 ${'█'.repeat(10)}▌ 0,105`,
  ]);
});

test('in ASCII', () => {
  expect(draw([0.4, 0.105], ascii)).toEqual([
    `époque 1 ${'#'.repeat(40)} 0,4`,
    `époque 2 ${'#'.repeat(11)} 0,105`,
  ]);
});

test('what no bar can show stands alone', () => {
  expect(draw([Number.NaN, Infinity, -1, 0, 1])).toEqual([
    'époque 1 NaN',
    'époque 2 Infinity',
    'époque 3 -1',
    'époque 4 0',
    `époque 5 ${'█'.repeat(40)} 1`,
  ]);
  expect(draw([Number.NaN])).toEqual(['époque 1 NaN']);
  expect(draw([])).toEqual([]);
});

test.each([40, 60, 80])('fits into %i columns and ten lines', (columns) => {
  for (const values of [[1e308, 5e-324], [1e-7, 1e21], Array(100).fill(0.123456)]) {
    for (const paper of [unicode, ascii]) {
      const lines = draw(values, { ...paper, columns });
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  }
});

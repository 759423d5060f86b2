import { drawComparison } from './comparison';
import type { Paper } from './picture';

const unicode: Paper = { language: 'en', canUseUnicode: true, columns: 60 };
const ascii: Paper = { ...unicode, canUseUnicode: false };
const draw = (
  expected: readonly number[],
  found: readonly number[],
  paper: Paper = unicode,
  parting?: number,
) => drawComparison({ expected, found, parting, stepName: 'step' }, paper);

const wave = [0.8, 0.6, 0.5, 0, -0.25, 0.1, 0.6, -0.7, 0.5, 0.9];
const hostile = [Number.NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 1e21, 0.5, 1];

test('a pair stands on one row as long as the two agree', () => {
  expect(draw([1, 0.5, 0], [1, 0, -1], ascii, 1).map((line) => line.trimEnd())).toEqual([
    '   1 + o*',
    '     |',
    '     |       o',
    '   0 +........*....o....',
    '     |',
    '     |',
    '  -1 +              *',
    '     +-+-----^-----+----',
    'step   1     2     3',
  ]);
});

test('the same in Unicode', () => {
  expect(draw([1, 0.5, 0], [1, 0, -1], unicode, 1).map((line) => line.trimEnd())).toEqual([
    '   1 ┤ ○●',
    '     │',
    '     │       ○',
    '   0 ┤┄┄┄┄┄┄┄┄●┄┄┄┄○┄┄┄┄',
    '     │',
    '     │',
    '  -1 ┤              ●',
    '     └─┬─────▲─────┬────',
    'step   1     2     3',
  ]);
});

test('values far away stand at the edge, and what is no number is left blank', () => {
  const lines = draw([1, -1, 0.5, 0.5], [1e6, -Infinity, Number.NaN, Infinity]);
  expect(lines[0]).toMatch(/^ +1 ┤ ○↑ .*↑/);
  expect(lines[6]).toMatch(/^ +-1 ┤ +○↓/);
  expect(lines.join('')).not.toContain('●');
});

test('a list that is too short, or too long, is drawn as far as it goes', () => {
  expect(draw([1, 0.5, 0], []).join('')).not.toContain('●');
  expect(draw([1], wave).join('').match(/●/g)).toHaveLength(1);
});

test('nothing is drawn of nothing', () => {
  expect(draw([], wave)).toEqual([]);
});

test('two series that are always 0', () => {
  const lines = draw([0, 0], [0, 0]);
  expect(lines[3]).toMatch(/^ +0 ┤.○●.*○●/);
});

test.each([40, 60, 80])('fits into %i columns, whatever the values', (columns) => {
  const longList = Array.from({ length: 200 }, (_, index) => Math.sin(index));
  for (const expected of [wave, hostile, longList, [0], [-0.3]]) {
    for (const found of [wave, hostile, longList, []]) {
      for (const paper of [unicode, ascii]) {
        const lines = draw(expected, found, { ...paper, columns }, 3);
        expect(lines).toHaveLength(9);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
        if (!paper.canUseUnicode) expect(lines.join('')).toMatch(/^[ -~]*$/);
      }
    }
  }
});

test('ten steps fit into the narrowest terminal', () => {
  expect(draw(wave, wave, { ...unicode, columns: 40 }).at(-1)).toContain('10');
});

import { exactNumber, flow, putTogether, shortNumber } from './lay-out';
import type { Paper } from './picture';

const french: Paper = { language: 'fr', canUseUnicode: true, columns: 20 };
const english: Paper = { language: 'en', canUseUnicode: false, columns: 20 };

test('pieces stand on one line as far as they fit', () => {
  expect(flow(['a title', '○ one', '● two'], french)).toEqual(['a title   ○ one', '● two']);
  expect(flow(['exactly', 'twenty one'], french)).toEqual(['exactly   twenty one']);
  expect(flow([], french)).toEqual([]);
});

test('French keeps its typography where Unicode does, and its letters everywhere', () => {
  const lines = ['l’état :  ', 'fin'];
  expect(putTogether(lines, french)).toBe('l’état\u00A0:\nfin');
  expect(putTogether(lines, { ...french, canUseUnicode: false })).toBe("l'état :\nfin");
});

test('numbers are those of the language', () => {
  expect(exactNumber(0.1234567, french)).toBe('0,123457');
  expect(shortNumber(0.1234567, english)).toBe('0.123');
  expect(shortNumber(Number.NaN, french)).toBe('NaN');
  expect(shortNumber(-0, french)).toBe('0');
});

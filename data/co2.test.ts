import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { co2File, windowsOfCo2 } from './co2';

const csv = readFileSync(join(__dirname, co2File), 'utf8');

describe('windowsOfCo2', () => {
  test('cuts five windows of four years, each followed by the year to predict', () => {
    const { x, y } = windowsOfCo2(csv);
    expect(x).toHaveLength(5);
    for (const window of x) expect(window).toHaveLength(4);
    expect(y).toHaveLength(5);
    for (const [index, window] of x.slice(1).entries()) {
      expect(window.slice(0, 3)).toEqual(x[index]?.slice(1));
      expect(window[3]).toBe(y[index]);
    }
  });

  test('scales so that ppm = 400 + 25 × value, every year between 0 and 1', () => {
    const { x, y } = windowsOfCo2(csv);
    expect(400 + 25 * (x[0]?.[0] ?? Number.NaN)).toBeCloseTo(401.01, 9);
    expect(400 + 25 * (y[4] ?? Number.NaN)).toBeCloseTo(421.08, 9);
    for (const value of [...x.flat(), ...y]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  test('reads lines that end as on Windows', () => {
    expect(windowsOfCo2(csv.replaceAll('\n', '\r\n'))).toEqual(windowsOfCo2(csv));
  });

  test.each([
    ['a value that is no number', '2018,408.72,0.12', '2018,many,0.12'],
    ['a value that is not there', '2018,408.72,0.12', '2018,,0.12'],
    ['a column too few', '2018,408.72,0.12', '2018,408.72'],
    ['a column too many', '2018,408.72,0.12', '2018,408.72,0.12,1'],
    ['a year that is not whole', '2018,408.72,0.12', '2018.5,408.72,0.12'],
    ['an empty line', '2018,408.72,0.12', '2018,408.72,0.12\n'],
  ])('refuses %s', (_what, line, broken) => {
    expect(() => windowsOfCo2(csv.replace(line, broken))).toThrow();
  });

  test('names the year that is missing', () => {
    expect(() => windowsOfCo2(csv.replace('2018,408.72,0.12\n', ''))).toThrow('2018');
  });

  test('refuses another header', () => {
    expect(() => windowsOfCo2(csv.replace('mean_ppm', 'ppm'))).toThrow();
    expect(() => windowsOfCo2(csv.replace(/^.*\n/, ''))).toThrow();
    expect(() => windowsOfCo2('')).toThrow();
  });
});

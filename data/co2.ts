import * as z from 'zod';

const rowSchema = z.tuple([
  z.coerce.number().int().min(1959).max(2100),
  z.coerce.number().positive().max(1000),
  z.coerce.number().nonnegative(),
]);

/** The file of annual means, beside this one. */
export const co2File = 'co2-mauna-loa-annual.csv';

const header = 'year,mean_ppm,uncertainty_ppm';

/** The nine years that make five windows of four years, each followed by the year to predict. */
const firstYear = 2015;
const lastYear = 2023;
const windowLength = 4;

/**
 * Scaling: 0 stands for 400 ppm and 1 for 425 ppm, so that all nine years lie between 0 and 1. The
 * bounds are fixed and round, so that a value is easy to turn back into ppm: ppm = 400 + 25 × value.
 */
const lowPpm = 400;
const highPpm = 425;

export interface Windows {
  /** Shape (5, 4): five examples, each of four consecutive years, scaled. */
  readonly x: number[][];
  /** Shape (5): the year that follows each window, scaled. */
  readonly y: number[];
}

/**
 * Reads the annual means of CO2 at Mauna Loa (NOAA GML, ppm) and cuts the scaled windows.
 * @throws ZodError where a line of the file is not `year,mean_ppm,uncertainty_ppm`
 * @throws Error where a year is missing
 */
export function windowsOfCo2(csv: string): Windows {
  const [first, ...lines] = csv.trim().split(/\r?\n/);
  z.literal(header).parse(first);
  const ppmOfYear = new Map(
    lines.map((line) => {
      const [year, ppm] = rowSchema.parse(line.split(','));
      return [year, ppm] as const;
    }),
  );
  const series: number[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const ppm = ppmOfYear.get(year);
    if (ppm === undefined) throw new Error(`the CO2 data have no mean for ${year}`);
    series.push((ppm - lowPpm) / (highPpm - lowPpm));
  }
  const y = series.slice(windowLength);
  const x = y.map((_, start) => series.slice(start, start + windowLength));
  return { x, y };
}

import type { LinearModel } from './logistic';
import { places } from './vector';

/** The file of a second reader: made by `npm run second-readers`. */
export type SecondReaderFile = readonly RoundedModel[];

interface RoundedModel {
  /** What it tells: `group 0`, `idea …`, `misconception`, `straight`. */
  readonly tells: string;
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One signed byte a weight, in base 64. */
  readonly weights: string;
}

const largest = 127;
const byte = 256;

/** Rounds the models, so that their file is small and the same on every machine. */
export function writeModels(models: ReadonlyMap<string, LinearModel>): SecondReaderFile {
  return [...models].map(([tells, { weights, bias }]) => {
    const step = Number((Math.max(...weights.map(Math.abs), 1e-6) / largest).toPrecision(6));
    const bytes = Array.from(weights, (weight) => {
      const rounded = Math.max(-largest, Math.min(largest, Math.round(weight / step)));
      return String.fromCharCode((rounded + byte) % byte);
    });
    return { tells, bias: Number(bias.toFixed(4)), step, weights: btoa(bytes.join('')) };
  });
}

export function readModels(file: SecondReaderFile): Map<string, LinearModel> {
  return new Map(
    file.map(({ tells, bias, step, weights: text }) => {
      const bytes = atob(text);
      const weights = new Float64Array(places);
      for (let place = 0; place < places; place += 1) {
        const value = bytes.charCodeAt(place);
        weights[place] = (value > largest ? value - byte : value) * step;
      }
      return [tells, { weights, bias }];
    }),
  );
}

import type { LinearModel } from './logistic';
import { places } from './vector';

/** The file of a second reader: made by `npm run second-readers`. */
export type SecondReaderFile = readonly RoundedModel[];

interface RoundedModel {
  /** What it tells: `group 0`, `idea …`, `misconception`, `straight …`. */
  readonly tells: string;
  readonly bias: number;
  /** The largest weight, without its sign. */
  readonly largest: number;
  /** One character a weight. */
  readonly weights: string;
}

/** The character in the middle stands for 0, those after it for weights above 0. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';
const middle = (characters.length - 1) / 2;

/** Rounds the models, so that their file is small. Small weights are many, and rounded less. */
export function writeModels(models: ReadonlyMap<string, LinearModel>): SecondReaderFile {
  return [...models].map(([tells, { weights, bias }]) => {
    const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-6);
    const largest = Number(most.toPrecision(6));
    const text = Array.from(weights, (weight) => {
      const size = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * middle);
      return characters.charAt(middle + Math.sign(weight) * size);
    });
    return { tells, bias: Number(bias.toFixed(4)), largest, weights: text.join('') };
  });
}

export function readModels(file: SecondReaderFile): Map<string, LinearModel> {
  const steps = new Map(
    Array.from(characters, (character, index) => {
      const size = (index - middle) / middle;
      return [character.charCodeAt(0), Math.sign(size) * size * size];
    }),
  );
  return new Map(
    file.map(({ tells, bias, largest, weights: text }) => {
      const weights = new Float64Array(places);
      for (let place = 0; place < places; place += 1) {
        weights[place] = (steps.get(text.charCodeAt(place)) ?? 0) * largest;
      }
      return [tells, { weights, bias }];
    }),
  );
}

import { fillShapes, type LayerTrial } from '../trials/layer-trial';
import type { RunObservation } from './layer-observation';

/** The weights of a SimpleRNN, an LSTM or a GRU: their matrices are as wide as the cell needs. */
export interface CellWeights {
  kernel: number[][];
  recurrentKernel: number[][];
  bias: number[];
}

/** How a kind of recurrent layer computes. */
export interface RecurrentComputation {
  /** The width of its matrices for one unit: 1 for a SimpleRNN, 4 for an LSTM. */
  readonly columnsPerUnit: number;
  /** h after each time step, (time, units), in each way that counts as right; the usual one first. */
  readonly variants: readonly ((
    weights: CellWeights,
    sequence: readonly (readonly number[])[],
  ) => number[][])[];
}

/** The first value that is not as computed; sequence, step and unit count from 1. */
export interface Parting {
  readonly sequence: number;
  readonly step: number;
  readonly unit: number;
  readonly expected: number;
  readonly found: number;
}

export type Comparison =
  | { readonly status: 'equal' | 'other-shapes' | 'too-large' }
  | { readonly status: 'different'; readonly parting: Parting };

/** float32, native or not, stays well within it: h is between -1 and 1. */
const tolerance = 1e-4;

/** So that no forged observation keeps a judge busy: a tenth of a second or so. */
const mostMultiplications = 30_000_000;

/** Computes what the layer should have given for the drawn weights and sequences, and compares. */
export function compareRun(
  run: RunObservation,
  trial: LayerTrial,
  { columnsPerUnit, variants }: RecurrentComputation,
): Comparison {
  const [batch, , features] = run.inputShape;
  const units = run.weightShapes[1]?.[0] ?? 0;
  const columns = units * columnsPerUnit;
  const shapes = [[features, columns], [units, columns], [columns]];
  if (JSON.stringify(run.weightShapes) !== JSON.stringify(shapes)) {
    return { status: 'other-shapes' };
  }
  if (batch * trial.time * (features + units) * columns > mostMultiplications) {
    return { status: 'too-large' };
  }
  const { shape: found = [], values = [] } = run.outputs[0] ?? {};
  const wholeShape = [batch, trial.time, units];
  const lastShape = [batch, units];
  const isWhole = JSON.stringify(found) === JSON.stringify(wholeShape);
  if (!isWhole && JSON.stringify(found) !== JSON.stringify(lastShape)) {
    return { status: 'other-shapes' };
  }
  const [kernel = [], recurrentKernel = [], bias = []] = fillShapes(trial.weightPool, shapes);
  const weights = {
    kernel: splitRows(kernel, columns),
    recurrentKernel: splitRows(recurrentKernel, columns),
    bias,
  };
  const [x = []] = fillShapes(trial.inputPool, [[batch, trial.time, features]]);
  const sequences = splitRows(splitRows(x, features), trial.time);
  const partings = variants.map((runVariant) => {
    const states = sequences.map((sequence) => runVariant(weights, sequence));
    return findParting(isWhole ? states : states.map((steps) => steps.slice(-1)), values, trial);
  });
  const [first] = partings;
  if (!first || partings.includes(undefined)) return { status: 'equal' };
  return { status: 'different', parting: first };
}

/** @param states (batch, steps, units), where steps is 1 if only the last one was returned */
function findParting(
  states: readonly (readonly (readonly number[])[])[],
  values: readonly number[],
  { time }: LayerTrial,
): Parting | undefined {
  let index = 0;
  for (const [sequence, steps] of states.entries()) {
    for (const [step, hidden] of steps.entries()) {
      for (const [unit, expected] of hidden.entries()) {
        const found = values[index] ?? Number.NaN;
        index += 1;
        if (Math.abs(found - expected) <= tolerance) continue;
        const countedStep = steps.length === 1 ? time : step + 1;
        return { sequence: sequence + 1, step: countedStep, unit: unit + 1, expected, found };
      }
    }
  }
  return undefined;
}

/** @returns rows of `length` items each */
function splitRows<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: items.length / length }, (_, row) =>
    items.slice(row * length, (row + 1) * length),
  );
}

import type { LayerData, ModelData } from '../../src/grader';
import { failed, isClose, type TensorData } from '../../src/grader';
import {
  lstmWeightsOf,
  recurrentActivationOf,
  rowsOf,
  weightsOf,
} from '../../src/judging/regression-weights';
import { runLstm } from '../../src/reference/lstm';
import { fillShapes } from '../../src/trials/layer-trial';
import { closeShape, examplesInTrial } from '../../src/trials/model-trial';
import type { Challenge } from './grader';

/** What the layers, one after the other, and the whole model gave. */
export interface Run {
  readonly activations: readonly TensorData[];
  readonly predicted: TensorData;
}

export type PredictionFeedback = {
  'prediction-not-a-number': { found: number };
  /** `layer` counts from 1. */
  'layer-computes-otherwise': { layer: number; className: string; expected: number; found: number };
  'model-computes-otherwise': { expected: number; found: number };
};

/** The batch that the observers fed, as plain data. */
export function inputsOf({ inputShapes }: ModelData, pool: readonly number[]): TensorData {
  const shape = closeShape(inputShapes[0] ?? [], examplesInTrial);
  return { dtype: 'float32', shape, values: fillShapes(pool, [shape])[0] ?? [] };
}

/**
 * The first layer that does not compute, from what the layer before it gave, what its weights say;
 * then whether the model is its layers one after the other. A layer of another class is believed:
 * another check names it.
 */
export function findWrongPrediction(
  model: ModelData,
  { activations, predicted }: Run,
  challenge: Challenge,
) {
  const weights = weightsOf(model, challenge.weightPool);
  let input = inputsOf(model, challenge.inputPool);
  for (const [index, layer] of model.layers.entries()) {
    const output = activations[index] ?? { dtype: '', shape: [], values: [] };
    const expected = computeLayer(layer, model, input, output, weights[index] ?? []);
    const parting = findParting(output.values, expected ?? output.values);
    if (parting && !Number.isFinite(parting.found)) {
      return failed('prediction-not-a-number', { found: parting.found });
    }
    if (parting) {
      const { className } = layer;
      return failed('layer-computes-otherwise', { layer: index + 1, className, ...parting });
    }
    input = output;
  }
  const parting = findParting(predicted.values, input.values);
  return parting && failed('model-computes-otherwise', parting);
}

/** @returns undefined for a layer that is not known, or whose weights are not as they usually are */
function computeLayer(
  layer: LayerData,
  model: ModelData,
  input: TensorData,
  output: TensorData,
  weights: readonly number[][],
): number[] | undefined {
  const features = input.shape.at(-1) ?? 0;
  if (layer.className === 'Flatten') return input.values;
  if (layer.className === 'Dense' && layer.options.activation === 'linear') {
    const [kernel = [], bias = []] = weights;
    const columns = rowsOf(kernel, bias.length);
    return rowsOf(input.values, features).flatMap((row) =>
      bias.map((b, column) =>
        row.reduce(
          (sum, value, index) => sum + value * (columns[index]?.[column] ?? Number.NaN),
          b,
        ),
      ),
    );
  }
  if (layer.className !== 'LSTM') return undefined;
  const sequences = rowsOf(input.values, features * (input.shape[1] ?? 0));
  return sequences.flatMap((sequence) => {
    const steps = runLstm(
      lstmWeightsOf(weights),
      rowsOf(sequence, features),
      recurrentActivationOf(model),
    );
    // Without the whole sequence, only the last state.
    return (output.shape.length === 3 ? steps : steps.slice(-1)).flatMap(({ hidden }) => hidden);
  });
}

/** The first place where two lists part, or where one ends before the other. */
function findParting(found: readonly number[], expected: readonly number[]) {
  const length = Math.max(found.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    const pair = {
      expected: expected[index] ?? Number.NaN,
      found: found[index] ?? Number.NaN,
    };
    if (!isClose(pair.found, pair.expected)) return pair;
  }
  return undefined;
}

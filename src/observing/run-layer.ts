import * as tf from '@tensorflow/tfjs';
import type { TensorData } from '../grading/observation';
import { fillShapes, type LayerTrial } from '../trials/layer-trial';
import { cellsOf } from './layers';
import { observeTensor } from './tensors';

type Layer = tf.layers.Layer;

/** What a layer gave for `inputShape` filled from the input pool. */
export interface LayerRun {
  /** In the layer's own order; filled one after the other from the weight pool. */
  readonly weightShapes: readonly (readonly number[])[];
  /** (batch, time, features) */
  readonly inputShape: readonly number[];
  /** The output, then the last states where the layer returns them. */
  readonly outputs: readonly TensorData[];
}

const mostUnits = 512;
const mostWeights = 1_500_000;

/**
 * Gives a layer the drawn weights and applies it to the drawn sequences, with the number of features
 * that it was built for.
 *
 * @returns undefined where the layer is too large to be tried in a second or two
 * @throws what TensorFlow.js throws where the layer cannot take such an input
 */
export function runLayer(layer: Layer, trial: LayerTrial): LayerRun | undefined {
  if (countUnits(layer) > mostUnits || countWeights(layer) > mostWeights) return undefined;
  speedUpBuilding(layer);
  const [kernel = firstGivenWeight(layer)] = layer.weights;
  const inputShape = [
    layer.inputSpec?.[0]?.shape?.[0] ?? trial.batch,
    trial.time,
    kernel?.shape[0] ?? trial.features,
  ];
  const [x] = tensorsOf(trial.inputPool, [inputShape]);
  // Builds the layer where nobody has yet.
  layer.apply(x as tf.Tensor);
  const weightShapes = layer.weights.map(({ shape }) => shape.map(Number));
  // A constraint of the learner's would change the drawn weights.
  for (const weight of layer.weights) Object.assign(weight, { constraint: null });
  layer.setWeights(tensorsOf(trial.weightPool, weightShapes));
  if (layer.stateful) layer.resetStates();
  const outputs = [layer.apply(x as tf.Tensor)].flat();
  return {
    weightShapes,
    inputShape,
    outputs: outputs.map((output) => observeTensor(output, 'layer.apply(…)')),
  };
}

function countUnits(layer: Layer): number {
  return Number(layer.getConfig().units ?? 0);
}

function countWeights(layer: Layer): number {
  return layer.weights.reduce(
    (total, { shape }) => total + shape.reduce<number>((size, length) => size * Number(length), 1),
    0,
  );
}

/** Orthogonal initial values for 300 units take TensorFlow.js minutes; they are replaced anyway. */
function speedUpBuilding(layer: Layer): void {
  for (const part of [layer, ...cellsOf(layer)]) part.setFastWeightInitDuringBuild(true);
  // `build` called by hand makes the weights but leaves a recurrent layer marked as not built.
  if (layer.weights.length > 0) layer.built = true;
}

/** Of the option `weights`, which TensorFlow.js keeps until it builds the layer. */
function firstGivenWeight(layer: Layer): tf.Tensor | undefined {
  return (layer as unknown as { initialWeights?: tf.Tensor[] | null }).initialWeights?.[0];
}

function tensorsOf(pool: readonly number[], shapes: readonly (readonly number[])[]): tf.Tensor[] {
  return fillShapes(pool, shapes).map((values, index) =>
    tf.tensor(values, [...(shapes[index] ?? [])]),
  );
}

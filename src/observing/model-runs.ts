import * as tf from '@tensorflow/tfjs';
import type { TensorData } from '../grading/observation';
import { fillShapes } from '../trials/layer-trial';
import { closeShape, examplesInTrial, mostWeights } from '../trials/model-trial';
import { keepsStatistics, layersOf } from './models';
import { ObservationProblem } from './problem';
import { observeTensor } from './tensors';

/**
 * Gives every weight of a model its place in a pool of numbers, layer by layer. A layer that keeps
 * statistics is left as it is: a variance drawn below 0 makes NaN of everything.
 * @throws ObservationProblem `too-many-values`
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * fillWeights(model, [0.5, -0.5]);
 * readWeights(model)[0]?.[0]; // → [0.5, -0.5, 0.5, -0.5, 0.5, -0.5]
 */
export function fillWeights(model: tf.LayersModel, pool: readonly number[]): void {
  const layers = layersOf(model);
  const shapes = layers.map((layer) => layer.getWeights().map(({ shape }) => shape));
  const count = shapes.flat().reduce((sum, shape) => sum + tf.util.sizeFromShape(shape), 0);
  if (count > mostWeights) {
    const data = { what: 'model.getWeights()', count, most: mostWeights };
    throw new ObservationProblem('too-many-values', data);
  }
  const values = fillShapes(pool, shapes.flat());
  for (const [index, layer] of layers.entries()) {
    const weights = (shapes[index] ?? []).map((shape) => tf.tensor(values.shift() ?? [], shape));
    if (!keepsStatistics(layer)) layer.setWeights(weights);
    tf.dispose(weights);
  }
}

/**
 * The weights as they are now: for each layer, the flat values of each of its tensors.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * fillWeights(model, [1]);
 * readWeights(model); // → [[[1, 1, 1, 1, 1, 1], [1, 1]]]
 */
export function readWeights(model: tf.LayersModel): number[][][] {
  return layersOf(model).map((layer) =>
    layer.getWeights().map((weight) => Array.from(weight.dataSync())),
  );
}

/**
 * Examples of a shape that is written with its batch axis, from a pool of numbers.
 *
 * @example
 * fillExamples([null, 3], [0.1, 0.2]).shape; // → [5, 3]
 */
export function fillExamples(
  openShape: readonly (number | null)[],
  pool: readonly number[],
): tf.Tensor {
  const shape = closeShape(openShape, examplesInTrial);
  const [values = []] = fillShapes(pool, [shape]);
  return tf.tensor(values, shape);
}

/**
 * What each layer gives when the layers compute one after the other. One that merges several inputs
 * gives what it gives within the model.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * observeActivations(model, tf.ones([2, 3]))[0]?.shape; // → [2, 2]
 */
export function observeActivations(model: tf.LayersModel, x: tf.Tensor): TensorData[] {
  let value: unknown = x;
  return layersOf(model).map((layer) => {
    const given = mergesInputs(layer)
      ? tf.model({ inputs: model.inputs, outputs: layer.output }).predict(x)
      : layer.apply(value as tf.Tensor);
    // A recurrent layer may give its last state too, after its output.
    value = Array.isArray(given) ? given[0] : given;
    return observeTensor(value, layer.name);
  });
}

function mergesInputs({ inboundNodes: [node] }: tf.layers.Layer): boolean {
  return (node?.inputTensors.length ?? 0) > 1;
}

/**
 * Whether one input leads to one output: only then can examples be fed and a loss be measured.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * isSimple(model); // → true
 */
export function isSimple(model: tf.LayersModel): boolean {
  return model.inputs?.length === 1 && model.outputs?.length === 1;
}

/**
 * The loss on a batch, beside the predictions that it is the loss of and the weights' penalty.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
 * fillWeights(model, [0]);
 * measureLoss(model, tf.ones([2, 3]), tf.ones([2, 2])).loss; // → [1]
 */
export function measureLoss(model: tf.LayersModel, x: tf.Tensor, y: tf.Tensor) {
  // A stateful layer goes on from its last batch, and wants batches of one size.
  model.resetStates();
  const predicted = observeTensor(model.predict(x), 'model.predict(x)');
  model.resetStates();
  const [loss] = [model.evaluate(x, y, { batchSize: x.shape[0] ?? 1 })].flat();
  const penalties = model.calculateLosses().map((penalty) => observeTensor(penalty, 'loss'));
  return {
    predicted,
    loss: observeTensor(loss, 'model.evaluate(x, y)').values,
    penalty: penalties.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0),
  };
}

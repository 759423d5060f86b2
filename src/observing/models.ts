import * as tf from '@tensorflow/tfjs';
import type { LayerData, ModelData } from '../judging/model-observation';
import { ObservationProblem, wrongType } from './problem';

/** A Sequential model keeps the model that it trains, and that model its loss functions, within. */
interface Inside {
  readonly model?: tf.LayersModel | undefined;
}

/**
 * The model that really computes: a Sequential model only passes on what it is asked.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * innerModel(model) instanceof tf.LayersModel; // → true
 */
export function innerModel(model: tf.LayersModel): tf.LayersModel {
  return (model as unknown as Inside).model ?? model;
}

/**
 * @throws ObservationProblem `wrong-type`
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * asModel(model, 'model') === model; // → true
 * asModel(tf.layers.flatten(), 'model'); // throws wrong-type
 */
export function asModel(value: unknown, what: string): tf.LayersModel {
  if (!(value instanceof tf.LayersModel)) throw wrongType(what, 'model', value);
  return value;
}

/**
 * The layers in their order, those of a nested model in its place, input layers left out.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * layersOf(model).length; // → 1
 */
export function layersOf(model: tf.LayersModel): tf.layers.Layer[] {
  return model.layers
    .flatMap((layer) => (layer instanceof tf.LayersModel ? layersOf(layer) : [layer]))
    .filter((layer) => classNameOf(layer) !== 'InputLayer');
}

/**
 * Whether `compile` came to its end: where it threw half-way, the loss functions are missing.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * isCompiled(model); // → false
 * model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
 * isCompiled(model); // → true
 */
export function isCompiled(model: tf.LayersModel): boolean {
  return Array.isArray(innerModel(model).lossFunctions) && model.optimizer != null;
}

/** No learner stacks more layers than this by mistake. */
const mostLayers = 50;

/**
 * Describes a model's layers, shapes, loss and optimizer as plain data.
 * @throws ObservationProblem `too-many-values` where it has too many layers
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * describeModel(model).inputShapes; // → [[null, 3]]
 */
export function describeModel(model: tf.LayersModel): ModelData {
  const layers = layersOf(model);
  if (layers.length > mostLayers) {
    const data = { what: 'model.layers', count: layers.length, most: mostLayers };
    throw new ObservationProblem('too-many-values', data);
  }
  return {
    layers: layers.map((layer) => describeLayer(layer, model)),
    inputShapes: (model.inputs ?? []).map(({ shape }) => [...shape]),
    outputShapes: (model.outputs ?? []).map(({ shape }) => [...shape]),
    isCompiled: isCompiled(model),
    loss: model.loss == null ? null : nameOfLoss(model.loss),
    optimizer: model.optimizer == null ? null : describeOptimizer(model.optimizer),
  };
}

/**
 * Whether some of a layer's weights are statistics of what it was given, which are never trained.
 *
 * @example
 * keepsStatistics(tf.layers.batchNormalization()); // → true
 */
export function keepsStatistics(layer: tf.layers.Layer): boolean {
  return classNameOf(layer) === 'BatchNormalization';
}

function describeLayer(layer: tf.layers.Layer, model: tf.LayersModel): LayerData {
  const trained = keepsStatistics(layer) ? layer.trainableWeights : layer.weights;
  const config = layer.getConfig() as Record<string, unknown>;
  const cell = (config.cell ?? {}) as { className?: unknown };
  const className = classNameOf(layer);
  return {
    // A general recurrent layer around an LSTM's cell is an LSTM.
    className: className === 'RNN' && cell.className === 'LSTMCell' ? 'LSTM' : className,
    name: shorten(layer.name),
    trainable: trained.every(
      (weight) => weight.trainable && model.trainableWeights.includes(weight),
    ),
    options: plainOptions(config),
    weightShapes: layer.weights.map(({ shape }) => shape.map(Number)),
  };
}

function classNameOf(value: { getClassName(): string }): string {
  try {
    return shorten(value.getClassName());
  } catch {
    // A class that a learner made without a static `className`.
    return shorten(value.constructor.name);
  }
}

function plainOptions(config: Record<string, unknown>): LayerData['options'] {
  const options: LayerData['options'] = {};
  for (const [name, value] of Object.entries(config)) {
    if (typeof value === 'string') options[name] = shorten(value);
    else if (typeof value === 'number' || typeof value === 'boolean') options[name] = value;
  }
  return options;
}

function nameOfLoss(loss: unknown): string {
  if (typeof loss === 'string') return shorten(loss);
  if (typeof loss === 'function') return shorten(loss.name);
  return Object.values(loss as object)
    .map(nameOfLoss)
    .join(', ')
    .slice(0, 200);
}

function describeOptimizer(optimizer: tf.Optimizer): NonNullable<ModelData['optimizer']> {
  const { learningRate, momentum } = optimizer as unknown as Record<string, unknown>;
  return {
    className: classNameOf(optimizer),
    learningRate: typeof learningRate === 'number' ? learningRate : null,
    momentum: typeof momentum === 'number' ? momentum : null,
  };
}

function shorten(text: unknown): string {
  return String(text).slice(0, 200);
}

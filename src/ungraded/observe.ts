import * as tf from '@tensorflow/tfjs';
import { kindOf, layersOf, type Observers } from '../observing';
import type { Export } from './exports';

/** Enough for any exercise; no report needs more. */
const most = 50;
const mostNameCharacters = 200;
const deepestArray = 8;

/** Looks at what the learner's file exports. It draws nothing, calls nothing and expects nothing. */
export const observers: Observers<unknown> = {
  exports({ exports, error }): Export[] {
    if (error !== undefined) throw error;
    return Object.keys(exports)
      .slice(0, most)
      .map((name) => ({ name: shorten(name), ...describe(exports[name]) }));
  },
};

function describe(value: unknown): Omit<Export, 'name'> {
  const kind = kindOf(value);
  try {
    return { kind, ...detailsOf(value) };
  } catch {
    // A value that resists being looked at still has its kind.
    return { kind };
  }
}

function detailsOf(value: unknown): Omit<Export, 'name' | 'kind'> {
  if (value instanceof tf.Tensor || value instanceof tf.SymbolicTensor) {
    return { shape: [...value.shape] };
  }
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return { shape: shapeOfArray(value) };
  if (value instanceof tf.LayersModel) {
    return { layers: layersOf(value).slice(0, most).map(classOf), ...outputOf(value) };
  }
  if (value instanceof tf.layers.Layer) return { layers: [classOf(value)], ...outputOf(value) };
  if (typeof value === 'function' && kindOf(value) === 'class') {
    const names = Object.getOwnPropertyNames(value.prototype);
    return {
      members: names
        .filter((name) => name !== 'constructor')
        .slice(0, most)
        .map(shorten),
    };
  }
  if (kindOf(value) === 'object') {
    return {
      members: Object.keys(value as object)
        .slice(0, most)
        .map(shorten),
    };
  }
  return {};
}

function classOf(layer: tf.layers.Layer): string {
  return shorten(layer.getClassName());
}

/** A layer that was never applied has no output yet. */
function outputOf(layer: tf.layers.Layer): Pick<Export, 'shape'> {
  const isBuilt = layer instanceof tf.LayersModel ? layer.outputs : layer.inboundNodes.length > 0;
  const shape = isBuilt ? layer.outputShape : undefined;
  return Array.isArray(shape) && !Array.isArray(shape[0]) ? { shape: shape as number[] } : {};
}

function shapeOfArray(value: unknown): number[] {
  const shape: number[] = [];
  for (let inner = value; shape.length < deepestArray; inner = (inner as unknown[])[0]) {
    if (!Array.isArray(inner) && !ArrayBuffer.isView(inner)) break;
    shape.push((inner as unknown as ArrayLike<unknown>).length);
  }
  return shape;
}

function shorten(name: unknown): string {
  return String(name).slice(0, mostNameCharacters);
}

import * as tf from '@tensorflow/tfjs';
import type { ValueKind } from '../grading/feedback';

/**
 * Names what a value is, in words that a learner knows. Never throws, whatever it is given.
 *
 * @example
 * kindOf(tf.tensor([1])); // → 'tensor'
 * kindOf(Number.NaN); // → 'nan'
 * kindOf(async () => {}); // → 'function'
 */
export function kindOf(value: unknown): ValueKind {
  try {
    return kindOfAny(value);
  } catch {
    return 'object';
  }
}

function kindOfAny(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return 'array';
  switch (typeof value) {
    case 'number':
      if (Number.isNaN(value)) return 'nan';
      return Number.isFinite(value) ? 'number' : 'infinity';
    case 'bigint':
      return 'bigint';
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'undefined':
      return 'undefined';
    case 'function':
      return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function';
    case 'object':
      return kindOfObject(value as object);
    default:
      return 'object';
  }
}

function kindOfObject(value: object): ValueKind {
  if (value instanceof Promise) return 'promise';
  if (value instanceof tf.Tensor) return 'tensor';
  if (value instanceof tf.SymbolicTensor) return 'symbolic-tensor';
  if (value instanceof tf.LayersModel) return 'model';
  if (value instanceof tf.layers.Layer) return 'layer';
  if (value instanceof tf.History) return 'history';
  return 'object';
}

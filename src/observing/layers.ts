import * as tf from '@tensorflow/tfjs';
import type { ValueKind } from '../grading/feedback';
import { kindOf } from './kind-of';
import { wrongType } from './problem';

type Layer = tf.layers.Layer;
type Scalar = string | number | boolean | null;

/** A layer as plain data, without building it or running it. */
export interface LayerDescription {
  readonly form: 'layer';
  /** TensorFlow.js's own class that it is an instance of; null for a class that is not its own. */
  readonly className: string | null;
  /** What the layer says its class is. */
  readonly claimedName: string;
  /** The simple values of its configuration: units, activation, useBias … */
  readonly config: Readonly<Record<string, Scalar>>;
  /** The classes of a recurrent layer's cells, in order; empty for another layer. */
  readonly cells: readonly (string | null)[];
  /** The class of the layer that a wrapper, such as Bidirectional, holds. */
  readonly wrapped: string | null;
  /** What `inputShape` or `batchInputShape` gave it. */
  readonly inputShape: readonly (number | null)[] | null;
  /** Whether a method of it, or of a cell, is not TensorFlow.js's any more. */
  readonly isChanged: boolean;
}

/** What stands where a layer should be, and has a mistake behind it that can be named. */
export type NotLayer =
  | { readonly form: 'cell'; readonly className: string | null }
  | { readonly form: 'other'; readonly kind: ValueKind };

const nameableKinds: readonly ValueKind[] = [
  'array',
  'class',
  'function',
  'model',
  'object',
  'promise',
  'symbolic-tensor',
  'tensor',
];

// Taken before the learner's code runs, which may replace any of them.
const methodNames = ['apply', 'call'] as const;
const genuineClasses = new Map<object, { name: string; methods: readonly unknown[] }>(
  Object.entries(tf.serialization.SerializationMap.getMap().classNameMap).map(
    ([name, [genuineClass]]) => [
      genuineClass.prototype,
      { name, methods: methodsOf(genuineClass.prototype) },
    ],
  ),
);

function methodsOf(target: object): unknown[] {
  return methodNames.map((name) => (target as Record<string, unknown>)[name]);
}

function findGenuineClass(value: object) {
  for (let proto = Object.getPrototypeOf(value); proto; proto = Object.getPrototypeOf(proto)) {
    const genuine = genuineClasses.get(proto);
    if (genuine) return genuine;
  }
  return undefined;
}

/**
 * Describes what the learner exports as a layer.
 *
 * @param what as the learner would write it
 * @throws wrong-type where it is something that no mistake of a learner's explains
 */
export function describeLayer(value: unknown, what: string): LayerDescription | NotLayer {
  const kind = kindOf(value);
  if (kind !== 'layer') {
    if (nameableKinds.includes(kind)) return { form: 'other', kind };
    throw wrongType(what, 'layer', value);
  }
  const layer = value as Layer;
  if (layer instanceof tf.layers.RNNCell) return { form: 'cell', className: classNameOf(layer) };
  const config: Record<string, unknown> = layer.getConfig();
  const cells = cellsOf(layer);
  return {
    form: 'layer',
    className: classNameOf(layer),
    claimedName: String(layer.getClassName()).slice(0, 100),
    config: scalarsOf(config),
    cells: cells.map(classNameOf),
    wrapped: nameOfWrapped(config.layer),
    inputShape: shapeOf(layer.batchInputShape),
    isChanged: [layer, ...cells].some(isChanged),
  };
}

function classNameOf(layer: object): string | null {
  return findGenuineClass(layer)?.name ?? null;
}

/** The cells of a recurrent layer; those that are stacked in one are listed each. */
export function cellsOf(layer: Layer): Layer[] {
  const { cell } = layer as Layer & { cell?: Layer & { cells?: Layer[] } };
  if (!(cell instanceof tf.layers.Layer)) return [];
  return Array.isArray(cell.cells) ? cell.cells.slice(0, 20) : [cell];
}

function isChanged(layer: object): boolean {
  const genuine = findGenuineClass(layer);
  const methods = methodsOf(layer);
  return genuine?.methods.some((method, index) => method !== methods[index]) ?? false;
}

function scalarsOf(config: Record<string, unknown>): Record<string, Scalar> {
  const scalars: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(config)) {
    if (typeof value === 'string') scalars[name] = value.slice(0, 100);
    else if (value === null || typeof value === 'number' || typeof value === 'boolean') {
      scalars[name] = value;
    }
  }
  return scalars;
}

function nameOfWrapped(config: unknown): string | null {
  const className = (config as { className?: unknown } | null | undefined)?.className;
  return typeof className === 'string' ? className.slice(0, 100) : null;
}

function shapeOf(shape: unknown): (number | null)[] | null {
  if (!Array.isArray(shape)) return null;
  return shape.slice(0, 10).map((length) => (typeof length === 'number' ? length : null));
}

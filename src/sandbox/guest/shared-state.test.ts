import * as tf from '@tensorflow/tfjs';
import { rememberSharedState } from './shared-state';

/** Reaches what a learner reaches: by the global scope, by TensorFlow.js, by an object of theirs. */
const patches: Array<[string, () => unknown, () => void]> = [
  ['a function', () => Math.tanh(1), () => Object.assign(Math, { tanh: () => 0 })],
  [
    'a method of a class',
    () => tf.layers.dense({ units: 1 }).countParams,
    () => Object.assign(tf.layers.Layer.prototype, { countParams: () => 0 }),
  ],
  [
    'a method of a class that nothing exports',
    () => tf.layers.gru({ units: 1 }).call,
    () => Object.assign(Object.getPrototypeOf(tf.layers.gru({ units: 1 })), { call: () => 0 }),
  ],
  [
    'a getter',
    () => Object.getOwnPropertyDescriptor(Map.prototype, 'size')?.get,
    () => Object.defineProperty(Map.prototype, 'size', { get: () => 0, configurable: true }),
  ],
  [
    'a method added to every array',
    () => Object.hasOwn(Array.prototype, 'last'),
    () => Object.assign(Array.prototype, { last: () => 0 }),
  ],
  [
    'a method taken away',
    () => Object.hasOwn(JSON, 'stringify'),
    () => Reflect.deleteProperty(JSON, 'stringify'),
  ],
  ['a global variable', () => 'mine' in globalThis, () => Object.assign(globalThis, { mine: 1 })],
];

test.each(patches)('%s is put back', (_, read, patch) => {
  const putBack = rememberSharedState();
  const before = read();
  patch();
  const patched = read();
  putBack();
  expect(read()).toEqual(before);
  expect(patched).not.toEqual(before);
});

test('what cannot be put back is said', () => {
  const putBack = rememberSharedState();
  Object.defineProperty(globalThis, 'forEver', { value: 1 });
  expect(putBack).toThrow('forEver');
});

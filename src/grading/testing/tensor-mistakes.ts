import * as tf from '@tensorflow/tfjs';
import { compiledWith, lstm, x, y } from './models';
import { type Mistakes, wrongly } from './verdict-on';

const { layers } = tf;

const train = (inputs: unknown, targets: unknown, args = {}) =>
  compiledWith({}).fit(wrongly(inputs), wrongly(targets), args);

/** Mistakes in making and changing tensors. */
export const tensorMistakes = {
  'tf-shape-mismatch': [
    [() => tf.concat([tf.ones([2, 2]), tf.ones([3, 3])]), {}],
    [() => tf.concat([tf.ones([5, 4]), wrongly(tf.ones([5]))]), {}],
    [() => layers.concatenate().apply([tf.ones([2, 2]), tf.ones([2])]), {}],
    [() => tf.stack([tf.ones([2]), tf.ones([3])]), {}],
    [() => tf.matMul(tf.ones([2, 3]), tf.ones([2, 3])), {}],
    [() => tf.dot(tf.ones([3]), tf.ones([2])), {}],
    [() => tf.add(tf.ones([2, 3]), tf.ones([4])), {}],
    [() => tf.losses.meanSquaredError(tf.ones([5]), tf.ones([5, 1])), {}],
  ],
  'tf-size-mismatch': [
    [() => tf.ones([5, 4]).reshape([5, 4, 2]), { size: 20, shape: [5, 4, 2] }],
    [() => tf.ones([5, 4]).as3D(5, 1, 5), { size: 20, shape: [5, 1, 5] }],
    [() => wrongly(tf.ones([5, 4])).reshape(5, 4, 1), { size: 20, shape: [5] }],
    [() => wrongly(tf.ones([5])).reshape(-1, 1), { size: 5, shape: [-1] }],
  ],
  'tf-bad-shape': [
    [() => tf.ones([5, 4]).reshape([3, -1]), {}],
    [() => tf.ones([5, 4]).reshape([-1, -1]), {}],
    [() => tf.ones([5, 4]).reshape([-2, 4]), {}],
    [() => tf.ones([5, 4]).reshape(wrongly('5,4,1')), {}],
    [() => tf.zeros([-1, 4]), {}],
  ],
  'tf-axis-out-of-range': [
    [() => tf.ones([5, 4]).expandDims(3), {}],
    [() => tf.ones([5, 4]).expandDims(-4), {}],
    [() => tf.ones([5, 4]).squeeze([0]), {}],
    [() => tf.ones([5, 4]).transpose([0, 2, 1]), {}],
    [() => tf.ones([5, 4]).transpose([0, 2]), {}],
  ],
  'tf-value-count-mismatch': [
    [() => tf.tensor3d([1, 2, 3, 4], [5, 4, 1]), { shape: [5, 4, 1], expected: 20, found: 4 }],
  ],
  'tf-nesting-mismatch': [
    [() => tf.tensor3d([[[1], [2]]], [1, 1, 2]), { expected: [1, 1, 2], found: [1, 2, 1] }],
  ],
  'tf-missing-shape': [
    [() => tf.tensor3d([1, 2, 3, 4]), { method: 'tensor3d' }],
    [() => tf.tensor2d([1, 2, 3]), { method: 'tensor2d' }],
  ],
  'tf-wrong-nesting': [
    [() => tf.tensor3d(wrongly([[1, 2]])), { method: 'tensor3d' }],
    [() => tf.tensor1d(wrongly([[1, 2]])), { method: 'tensor1d' }],
    [() => tf.tensor3d(wrongly(x())), { method: 'tensor3d' }],
  ],
  'tf-shape-length': [[() => tf.tensor3d([1, 2, 3, 4], wrongly([4])), { method: 'tensor3d' }]],
  'tf-not-values': [
    [() => tf.tensor(wrongly(undefined)), {}],
    [() => tf.tensor2d(wrongly(null)), {}],
    [() => tf.tensor(wrongly(x())), {}],
    [() => tf.scalar(wrongly([1])), {}],
  ],
  'tf-not-a-tensor': [
    [() => tf.reshape(wrongly({ X: 1 }), [5, 4, 1]), { method: 'reshape', found: 'Object' }],
    [
      () => tf.reshape(wrongly(tf.input({ shape: [4, 1] })), [5, 4, 1]),
      { method: 'reshape', found: 'SymbolicTensor' },
    ],
    [() => tf.add(wrongly(undefined), 1), { method: 'add', found: 'null' }],
    [
      () => compiledWith({ loss: () => undefined }).fit(x(), y()),
      { method: 'mean', found: 'null' },
    ],
  ],
  'tf-not-numbers': [[() => tf.mul('a', 2), { method: 'mul' }]],
  'tf-disposed-tensor': [
    [
      () => {
        const inputs = x();
        inputs.dispose();
        inputs.arraySync();
      },
      {},
    ],
    [
      () => {
        const inputs = x();
        inputs.dispose();
        return train(inputs, y());
      },
      {},
    ],
  ],
  'tf-wrong-argument': [
    [() => tf.sequential().add(wrongly(tf.input({ shape: [4, 1] }))), { method: 'add' }],
    [() => tf.sequential().add(wrongly(layers.lstm)), { method: 'add' }],
    [() => layers.dense({ units: 2 }).apply(wrongly([[1, 2]])), { method: 'apply' }],
    [() => lstm().apply(wrongly(undefined)), { method: 'apply' }],
  ],
} satisfies Partial<Mistakes>;

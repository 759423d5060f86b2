import * as tf from '@tensorflow/tfjs';
import { built, compiledWith, x, y } from './models';
import { type Mistakes, wrongly } from './verdict-on';

const train = (inputs: unknown, targets: unknown, args = {}) =>
  compiledWith({}).fit(wrongly(inputs), wrongly(targets), args);

/** Mistakes in compiling, training and asking a model. */
export const trainingMistakes = {
  'tf-unknown-loss': [
    [() => compiledWith({ loss: 'mse' }), { loss: 'mse' }],
    [() => compiledWith({ loss: 'mean squared error' }), { loss: 'mean squared error' }],
  ],
  'tf-missing-loss': [
    [() => compiledWith({ loss: undefined }), {}],
    [() => compiledWith({ loss: [] }), {}],
  ],
  'tf-too-many-losses': [
    [() => compiledWith({ loss: ['meanSquaredError', 'meanSquaredError'] }), { outputs: 1 }],
  ],
  'tf-unknown-optimizer': [
    [() => compiledWith({ optimizer: 'gradientDescent' }), { optimizer: 'gradientDescent' }],
  ],
  'tf-not-an-optimizer': [
    [() => compiledWith({ optimizer: undefined }), {}],
    [() => compiledWith({ optimizer: tf.train.sgd }), {}],
    [() => compiledWith({ optimizer: 0.1 }), {}],
  ],
  'tf-unknown-metric': [[() => compiledWith({ metrics: ['rmse'] }), { metric: 'rmse' }]],
  'tf-not-compiled': [
    [() => built().fit(x(), y()), {}],
    [() => built().evaluate(x(), y()), {}],
  ],
  'tf-input-rank-mismatch': [
    [() => train(tf.ones([5, 4]), y()), { expected: 3, found: [5, 4] }],
    [() => built().predict(tf.ones([5, 4])), { expected: 3, found: [5, 4] }],
    [
      () => compiledWith({}).evaluate(tf.ones([5, 4, 1, 1]), y()),
      { expected: 3, found: [5, 4, 1, 1] },
    ],
  ],
  'tf-input-shape-mismatch': [
    [() => train(tf.ones([5, 1, 4]), y()), { expected: [null, 4, 1], found: [5, 1, 4] }],
    [() => built().predict(tf.ones([5, 4, 2])), { expected: [null, 4, 1], found: [5, 4, 2] }],
  ],
  'tf-output-rank-mismatch': [
    [() => train(x(), tf.ones([5, 1, 1])), { expected: 2, found: [5, 1, 1] }],
  ],
  'tf-output-mismatch': [
    [() => train(x(), tf.ones([5, 2])), { expected: [null, 1], found: [5, 2] }],
  ],
  'tf-example-count-mismatch': [[() => train(x(), tf.ones([4, 1])), { inputs: 5, targets: 4 }]],
  'tf-list-for-tensor': [
    [() => train([x(), y()], y()), { argument: 'x' }],
    [() => train(x(), [1, 2, 3, 4, 5]), { argument: 'y' }],
  ],
  'tf-no-data': [[() => train(Promise.resolve(x()), y()), {}]],
  'tf-batch-size': [
    [() => train(x(), y(), { batchSize: 0 }), { found: '0' }],
    [() => train(x(), y(), { batchSize: 'all' }), { found: 'all' }],
    [() => built().predict(x(), { batchSize: 2.5 }), { found: '2.5' }],
  ],
  'tf-nothing-to-train': [
    [
      () => {
        const model = built();
        model.trainable = false;
        model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
        return model.fit(x(), y());
      },
      {},
    ],
  ],
  'tf-loss-without-gradient': [
    [() => compiledWith({ loss: () => tf.scalar(3) }).fit(x(), y()), {}],
    [() => compiledWith({ loss: () => wrongly(3) }).fit(x(), y()), {}],
  ],
  'tf-classification-loss': [
    [() => compiledWith({ loss: 'categoricalCrossentropy' }).fit(x(), y()), {}],
    [() => compiledWith({ loss: 'sparseCategoricalCrossentropy' }).fit(x(), y()), {}],
  ],
  'tf-already-training': [
    [
      () => {
        const model = compiledWith({});
        return Promise.all([model.fit(x(), y()), model.fit(x(), y())]);
      },
      {},
    ],
  ],
} satisfies Partial<Mistakes>;

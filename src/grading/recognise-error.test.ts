import * as tf from '@tensorflow/tfjs';
import type { TensorFlowError, TensorFlowFeedback } from './feedback';
import { recogniseError } from './recognise-error';

tf.env().set('IS_TEST', true);
// As in the sandbox: the call that the learner wrote is in the stack.
Error.stackTraceLimit = 50;

const place = { file: '06-regression-model.ts', line: 12, column: 3 };

/** The verdict on what a piece of a learner's code throws, as the sandbox would report it. */
async function verdictOn(code: () => unknown) {
  try {
    await code();
  } catch (thrown) {
    const { name, message, stack = '' } = thrown as Error;
    return recogniseError({ name, message, stack }, place);
  }
  throw new Error('nothing was thrown');
}

/** What learners write and its types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: mistakes are made on purpose here.
const wrongly = (value: unknown) => value as any;

const { layers } = tf;
const lstm = (args: object = {}) => layers.lstm({ units: 10, inputShape: [4, 1], ...args });

function stack(...list: tf.layers.Layer[]): tf.Sequential {
  const model = tf.sequential();
  for (const layer of list) model.add(layer);
  return model;
}

const built = () =>
  stack(lstm({ returnSequences: true }), layers.flatten(), layers.dense({ units: 1 }));
const compiledWith = (args: object) => {
  const model = built();
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', ...args });
  return model;
};
const x = () => tf.ones([5, 4, 1]);
const y = () => tf.ones([5, 1]);
const train = (inputs: unknown, targets: unknown, args = {}) =>
  compiledWith({}).fit(wrongly(inputs), wrongly(targets), args);

type Case<Code extends keyof TensorFlowFeedback> = [
  provoke: () => unknown,
  data: Omit<TensorFlowFeedback[Code], keyof TensorFlowError>,
];

/** For each code, what learners write and what is read out of TensorFlow.js's sentence. */
const cases: { [Code in keyof TensorFlowFeedback]: Case<Code>[] } = {
  'tf-rank-too-low': [
    [
      () => stack(lstm(), layers.flatten({ name: 'flat' })),
      { layer: 'flat', expected: 3, found: 2 },
    ],
    [
      () => layers.dense({ units: 1, name: 'a layer: mine' }).apply(tf.ones([5])),
      { layer: 'a layer: mine', expected: 2, found: 1 },
    ],
  ],
  'tf-rank-mismatch': [
    [
      () => lstm({ name: 'recurrent' }).apply(tf.ones([5, 4])),
      { layer: 'recurrent', expected: 3, found: 2 },
    ],
    [
      () => stack(layers.simpleRNN({ units: 30, inputShape: [5, 4, 1], name: 'rnn' })),
      { layer: 'rnn', expected: 3, found: 4 },
    ],
    [
      () => stack(lstm(), layers.gru({ units: 3, name: 'second' })),
      { layer: 'second', expected: 3, found: 2 },
    ],
  ],
  'tf-layer-shape-mismatch': [
    [
      () => {
        const layer = layers.lstm({ units: 3, name: 'used' });
        layer.apply(x());
        layer.apply(tf.ones([5, 4, 2]));
      },
      { layer: 'used', expected: [null, null, 1], found: [5, 4, 2] },
    ],
  ],
  'tf-missing-input-shape': [
    [() => stack(layers.lstm({ units: 10 })), {}],
    [() => tf.sequential({ layers: [layers.lstm({ units: 10 })] }), {}],
    [() => tf.input({}), {}],
    [() => layers.inputLayer({}), {}],
  ],
  'tf-open-length': [
    [
      () => stack(lstm({ inputShape: [null, 1], returnSequences: true }), layers.flatten()),
      { layer: 'Flatten' },
    ],
  ],
  'tf-missing-units': [
    [() => layers.lstm(wrongly({})), {}],
    [() => layers.simpleRNN(wrongly(30)), {}],
    [() => layers.gru(wrongly({ unit: 30 })), {}],
    [() => layers.dense(wrongly({})), {}],
  ],
  'tf-wrong-units': [
    [() => layers.lstm(wrongly({ units: '30' })), { found: '"30"' }],
    [() => layers.simpleRNN({ units: -3 }), { found: '-3' }],
    [() => layers.gru({ units: 2.5 }), { found: '2.5' }],
    [() => layers.dense({ units: 0 }), { found: '0' }],
    [() => layers.dense({ units: Number.NaN }), { found: 'NaN' }],
  ],
  'tf-unknown-activation': [
    [() => lstm({ activation: 'hyperbolicTangent' }), { activation: 'hyperbolicTangent' }],
  ],
  'tf-activation-not-a-name': [
    [() => layers.dense({ units: 1, activation: wrongly(tf.relu) }), {}],
    [() => lstm({ activation: layers.activation({ activation: 'tanh' }) }), {}],
  ],
  'tf-unknown-initializer': [[() => lstm({ kernelInitializer: 'zero' }), { initializer: 'zero' }]],
  'tf-no-such-layer': [
    [() => wrongly(tf).layers.LSTM({ units: 30 }), { name: 'LSTM' }],
    [() => wrongly(tf).layers.simpleRnn({ units: 30 }), { name: 'simpleRnn' }],
  ],
  'tf-model-without-layers': [
    [() => tf.sequential().compile({ optimizer: 'sgd', loss: 'meanSquaredError' }), {}],
    [() => tf.sequential().predict(x()), {}],
    [() => tf.sequential().pop(), {}],
  ],
  'tf-layer-name-twice': [
    [
      () => {
        const inputs = tf.input({ shape: [4, 1] });
        const first = lstm({ name: 'same', units: 1, returnSequences: true }).apply(inputs);
        const outputs = lstm({ name: 'same' }).apply(first);
        tf.model({ inputs, outputs: outputs as tf.SymbolicTensor });
      },
      { name: 'same' },
    ],
  ],
  'tf-graph-disconnected': [
    [
      () => {
        const outputs = lstm().apply(tf.input({ shape: [4, 1] })) as tf.SymbolicTensor;
        tf.model({ inputs: tf.input({ shape: [4, 1] }), outputs });
      },
      {},
    ],
    [
      () => {
        const inputs = layers.dense({ units: 1 }).apply(tf.input({ shape: [4, 1] }));
        tf.model(wrongly({ inputs, outputs: lstm().apply(wrongly(inputs)) }));
      },
      {},
    ],
  ],
  'tf-layer-needs-tensor': [
    [() => lstm({ name: 'mine' }).apply(wrongly([[[1], [2]]])), { layer: 'mine' }],
  ],
  'tf-mixed-tensors': [
    [() => layers.concatenate().apply(wrongly([tf.ones([2, 2]), tf.input({ shape: [2] })])), {}],
  ],
  'tf-disposed-layer': [
    [
      () => {
        const layer = lstm({ name: 'gone' });
        layer.apply(x());
        layer.dispose();
        layer.apply(x());
      },
      { name: 'gone' },
    ],
    [
      () => {
        const layer = lstm({ name: 'left' });
        layer.apply(x());
        layer.dispose();
        layer.getWeights();
      },
      { name: 'left/kernel' },
    ],
  ],
  'tf-weights-mismatch': [
    [() => built().setWeights([tf.ones([2])]), {}],
    [
      () => {
        const model = built();
        model.setWeights(model.getWeights().map(() => tf.ones([2])));
      },
      {},
    ],
  ],
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
};

const inOneLine = (code: () => unknown) => String(code).replace(/\s+/g, ' ').slice(6, 90);

describe.each(Object.entries(cases))('%s', (code, provoked) => {
  test.each(provoked.map(([provoke, data]) => ({ source: inOneLine(provoke), provoke, data })))(
    '$source',
    async ({ provoke, data }) => {
      const verdict = await verdictOn(provoke);
      expect(verdict).toEqual({
        status: 'failed',
        code,
        data: { ...data, place, message: expect.any(String) },
      });
    },
  );
});

describe('errors that are not of TensorFlow.js', () => {
  test('a class called without new', async () => {
    class RecurrentNeuron {}
    const expected = { status: 'failed', code: 'class-without-new', data: { place } };
    expect(await verdictOn(() => wrongly(RecurrentNeuron)())).toEqual(expected);
    expect(await verdictOn(() => wrongly(tf).Sequential())).toEqual(expected);
  });

  test('a recursion without end', async () => {
    const forever = (): unknown => forever() ?? 0;
    expect(await verdictOn(forever)).toEqual({
      status: 'failed',
      code: 'recursion-too-deep',
      data: { place },
    });
  });

  test.each([
    ['TypeError', () => wrongly(undefined).reshape([5, 4, 1])],
    ['TypeError', () => [1].map(wrongly(null))],
    ['ReferenceError', () => wrongly(globalThis).eval('xTrain')],
    ['Error', () => Promise.reject(new Error('mine'))],
  ])('%s stays as it is', async (name, provoke) => {
    const verdict = await verdictOn(provoke);
    expect(verdict).toMatchObject({ status: 'failed', code: 'threw', data: { name, place } });
  });
});

describe('an error of JavaScript inside TensorFlow.js', () => {
  const inSandbox = [
    "TypeError: Cannot read properties of undefined (reading 'length')",
    '    at Object.inferFromImplicitShape (/home/lea/cahier/build/0123/guest.cjs:1:31297)',
    '    at Array.map (<anonymous>)',
    '    at z.reshape (/home/lea/cahier/build/0123/guest.cjs:26:25566)',
    '    at prepare (cahier-learner.js:12:7)',
    '    at runLearnerModule (/home/lea/cahier/build/0123/guest.cjs:5060:65307)',
  ].join('\n');
  const error = { name: 'TypeError', message: 'Cannot read properties', stack: inSandbox };

  test('names the method that the learner called', () => {
    expect(recogniseError(error, place)).toMatchObject({
      code: 'tf-wrong-argument',
      data: { method: 'reshape' },
    });
  });

  test('stays as it is where no line of the learner led to it', () => {
    expect(recogniseError(error, undefined)).toMatchObject({ code: 'threw' });
  });

  test('stays as it is where the learner threw it', () => {
    const stack = inSandbox.replace(/\n.*inferFrom[\s\S]*?reshape.*/, '');
    expect(recogniseError({ ...error, stack }, place)).toMatchObject({ code: 'threw' });
  });
});

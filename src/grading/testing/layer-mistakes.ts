import * as tf from '@tensorflow/tfjs';
import { built, lstm, stack, x } from './models';
import { type Mistakes, wrongly } from './verdict-on';

const { layers } = tf;

/** Mistakes in building layers and models. */
export const layerMistakes = {
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
} satisfies Partial<Mistakes>;

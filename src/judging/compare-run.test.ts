import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../grading/seeded-random';
import { runLayer } from '../observing/run-layer';
import { runLstm } from '../reference/lstm';
import { runSimpleRnn } from '../reference/simple-rnn';
import { drawLayerTrial } from '../trials/layer-trial';
import { compareRun, type RecurrentComputation } from './compare-run';
import { type RunObservation, triedLayerSchema } from './layer-observation';

tf.env().set('IS_TEST', true);

const trial = drawLayerTrial(new SeededRandom(11, 'compare-run'));
const simpleRnn: RecurrentComputation = {
  columnsPerUnit: 1,
  variants: [(weights, x) => runSimpleRnn(weights, x)],
};
const lstm: RecurrentComputation = {
  columnsPerUnit: 4,
  variants: [(weights, x) => runLstm(weights, x).map(({ hidden }) => hidden)],
};

function run(layer: tf.layers.Layer): RunObservation {
  return runLayer(layer, trial) as unknown as RunObservation;
}

describe('compareRun', () => {
  test.each([
    ['the last state', {}],
    ['all states', { returnSequences: true }],
    ['the states beside the output', { returnState: true }],
  ])('finds what TensorFlow.js computes equal: %s', (_, options) => {
    for (const units of [1, 7, 30]) {
      const rnnRun = run(tf.layers.simpleRNN({ units, ...options }));
      expect(compareRun(rnnRun, trial, simpleRnn)).toEqual({ status: 'equal' });
      const lstmRun = run(tf.layers.lstm({ units, ...options }));
      expect(compareRun(lstmRun, trial, lstm)).toEqual({ status: 'equal' });
    }
  });

  it('finds one wrong value, and says where', () => {
    const right = run(tf.layers.simpleRNN({ units: 5, returnSequences: true }));
    const [output = { dtype: '', shape: [], values: [] }] = right.outputs;
    const values = output.values.with((trial.time + 2) * 5 + 3, 0.99);
    const comparison = compareRun({ ...right, outputs: [{ ...output, values }] }, trial, simpleRnn);
    expect(comparison).toMatchObject({
      status: 'different',
      parting: { sequence: 2, step: 3, unit: 4, found: 0.99 },
    });
  });

  it('takes neither NaN nor a missing value for equal', () => {
    const right = run(tf.layers.simpleRNN({ units: 5 }));
    const [output = { dtype: '', shape: [], values: [] }] = right.outputs;
    for (const values of [output.values.map(() => Number.NaN), []]) {
      const wrong = { ...right, outputs: [{ ...output, values }] };
      expect(compareRun(wrong, trial, simpleRnn).status).toBe('different');
    }
  });

  it('compares nothing where the shapes are another layer’s, or not there', () => {
    const dense = run(tf.layers.dense({ units: 5 }));
    expect(compareRun(dense, trial, simpleRnn).status).toBe('other-shapes');
    const without = { ...run(tf.layers.simpleRNN({ units: 5 })), outputs: [] };
    expect(compareRun(without, trial, simpleRnn).status).toBe('other-shapes');
  });

  it('does not work for minutes on a forged observation', () => {
    const forged: RunObservation = {
      inputShape: [100_000, trial.time, 100_000],
      weightShapes: [[100_000, 100_000], [100_000, 100_000], [100_000]],
      outputs: [],
    };
    expect(compareRun(forged, trial, simpleRnn)).toEqual({ status: 'too-large' });
  });
});

test('a run without sequences is no observation: it would equal anything', () => {
  const layer = {
    form: 'layer',
    className: 'SimpleRNN',
    claimedName: 'SimpleRNN',
    config: {},
    cells: [],
    wrapped: null,
    inputShape: null,
    isChanged: false,
  };
  const empty = { weightShapes: [], inputShape: [0, 4, 2], outputs: [] };
  expect(triedLayerSchema.safeParse({ ...layer, run: null }).success).toBe(true);
  expect(triedLayerSchema.safeParse({ ...layer, run: empty }).success).toBe(false);
});

import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../grading/seeded-random';
import { runSimpleRnn } from './simple-rnn';
import { drawMatrix, largestDifference } from './test-numbers';

tf.env().set('IS_TEST', true);

describe('runSimpleRnn', () => {
  const [time, features, units] = [6, 3, 5];
  const random = new SeededRandom(3, 'simple-rnn');
  const weights = {
    kernel: drawMatrix(random, features, units, 0.8),
    recurrentKernel: drawMatrix(random, units, units, 0.8),
    bias: random.numbers(units, -1, 1),
  };
  const sequence = drawMatrix(random, time, features, 2);

  function runLayer(options: object): tf.Tensor {
    const layer = tf.layers.simpleRNN({ units, returnSequences: true, ...options });
    layer.apply(tf.zeros([1, time, features]));
    layer.setWeights([
      tf.tensor(weights.kernel),
      tf.tensor(weights.recurrentKernel),
      tf.tensor(weights.bias),
    ]);
    return layer.apply(tf.tensor3d([sequence])) as tf.Tensor;
  }

  it('is what TensorFlow.js computes, with tanh unless told otherwise', () => {
    expect(largestDifference(runSimpleRnn(weights, sequence).flat(), runLayer({}))).toBeLessThan(
      1e-5,
    );
  });

  it('takes another activation', () => {
    const relu = (z: number) => Math.max(0, z);
    const found = runSimpleRnn(weights, sequence, relu).flat();
    expect(largestDifference(found, runLayer({ activation: 'relu' }))).toBeLessThan(1e-4);
  });
});

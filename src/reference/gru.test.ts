import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../grading/seeded-random';
import { runGru } from './gru';
import type { RecurrentActivation } from './recurrent-activations';
import { drawMatrix, largestDifference } from './test-numbers';

tf.env().set('IS_TEST', true);

describe('runGru', () => {
  const [time, features, units] = [6, 3, 5];

  it.each<RecurrentActivation>(['hardSigmoid', 'sigmoid'])(
    'is what TensorFlow.js computes with %s',
    (recurrentActivation) => {
      // Wide enough that some gates saturate.
      for (const width of [0.3, 3]) {
        const random = new SeededRandom(7, `gru ${width}`);
        const weights = {
          kernel: drawMatrix(random, features, 3 * units, width),
          recurrentKernel: drawMatrix(random, units, 3 * units, width),
          bias: random.numbers(3 * units, -width, width),
        };
        const sequence = drawMatrix(random, time, features, 2);
        const layer = tf.layers.gru({ units, recurrentActivation, returnSequences: true });
        layer.apply(tf.zeros([1, time, features]));
        layer.setWeights([
          tf.tensor(weights.kernel),
          tf.tensor(weights.recurrentKernel),
          tf.tensor(weights.bias),
        ]);
        const hidden = layer.apply(tf.tensor3d([sequence])) as tf.Tensor;
        const found = runGru(weights, sequence, recurrentActivation);
        expect(found).toHaveLength(time);
        expect(largestDifference(found.flat(), hidden)).toBeLessThan(1e-5);
      }
    },
  );

  it('gives NaN, not a number, where a weight is missing', () => {
    const weights = { kernel: [], recurrentKernel: [[0, 0, 0]], bias: [0, 0, 0] };
    expect(runGru(weights, [[1]])[0]).toEqual([Number.NaN]);
  });
});

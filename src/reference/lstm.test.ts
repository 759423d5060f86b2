import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../grading/seeded-random';
import { type RecurrentActivation, runLstm } from './lstm';
import { drawMatrix, largestDifference } from './test-numbers';

tf.env().set('IS_TEST', true);

describe('runLstm', () => {
  const [time, features, units] = [6, 3, 5];

  it.each<RecurrentActivation>(['hardSigmoid', 'sigmoid'])(
    'is what TensorFlow.js computes with %s',
    (recurrentActivation) => {
      // Wide enough that some gates saturate.
      for (const width of [0.3, 3]) {
        const random = new SeededRandom(7, `lstm ${width}`);
        const weights = {
          kernel: drawMatrix(random, features, 4 * units, width),
          recurrentKernel: drawMatrix(random, units, 4 * units, width),
          bias: random.numbers(4 * units, -width, width),
        };
        const sequence = drawMatrix(random, time, features, 2);
        const layer = tf.layers.lstm({
          units,
          recurrentActivation,
          returnSequences: true,
          returnState: true,
          inputShape: [time, features],
        });
        layer.apply(tf.zeros([1, time, features]));
        layer.setWeights([
          tf.tensor(weights.kernel),
          tf.tensor(weights.recurrentKernel),
          tf.tensor(weights.bias),
        ]);
        const [hidden, , cell] = layer.apply(tf.tensor3d([sequence])) as tf.Tensor[];
        const steps = runLstm(weights, sequence, recurrentActivation);
        expect(steps).toHaveLength(time);
        expect(
          largestDifference(
            steps.flatMap((step) => step.hidden),
            hidden,
          ),
        ).toBeLessThan(1e-5);
        expect(largestDifference(steps.at(-1)?.cell ?? [], cell)).toBeLessThan(1e-5);
      }
    },
  );

  it('uses hardSigmoid unless told otherwise, as TensorFlow.js does', () => {
    const layer = tf.layers.lstm({ units });
    expect(layer.getConfig()).toMatchObject({
      activation: 'tanh',
      recurrentActivation: 'hardSigmoid',
    });
    const weights = { kernel: [[3, 3, 3, 3]], recurrentKernel: [[0, 0, 0, 0]], bias: [0, 0, 0, 0] };
    expect(runLstm(weights, [[1]])[0]?.input).toEqual([1]);
    expect(runLstm(weights, [[1]], 'sigmoid')[0]?.input[0]).toBeCloseTo(0.9526, 4);
  });

  it('starts from zero states and hands each step its predecessor’s', () => {
    const weights = { kernel: [[1, 1, 1, 1]], recurrentKernel: [[1, 1, 1, 1]], bias: [0, 1, 0, 0] };
    const [first, second] = runLstm(weights, [[0.5], [0.5]]);
    expect(first).toMatchObject({
      x: [0.5],
      previousHidden: [0],
      previousCell: [0],
      preInput: [0.5],
      preForget: [1.5],
    });
    expect(second).toMatchObject({ previousHidden: first?.hidden, previousCell: first?.cell });
  });

  it('gives NaN, not a number, where a weight is missing', () => {
    const weights = { kernel: [], recurrentKernel: [[0, 0, 0, 0]], bias: [0, 0, 0, 0] };
    expect(runLstm(weights, [[1]])[0]?.hidden).toEqual([Number.NaN]);
  });
});

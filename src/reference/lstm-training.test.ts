import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../grading/seeded-random';
import type { RecurrentActivation } from './lstm';
import { type Batch, descend, differentiate, type RegressionWeights } from './lstm-training';
import { drawMatrix, largestDifference } from './test-numbers';

tf.env().set('IS_TEST', true);

const [time, features, units] = [4, 2, 5];
const learningRate = 0.2;

/** A model of TensorFlow.js with these weights. */
function buildModel(weights: RegressionWeights, recurrentActivation: RecurrentActivation) {
  const model = tf.sequential({
    layers: [
      tf.layers.lstm({
        units,
        recurrentActivation,
        returnSequences: true,
        inputShape: [time, features],
      }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 1 }),
    ],
  });
  model.setWeights([
    tf.tensor2d(weights.lstm.kernel),
    tf.tensor2d(weights.lstm.recurrentKernel),
    tf.tensor1d(weights.lstm.bias),
    tf.tensor2d(weights.dense.kernel, [time * units, 1]),
    tf.tensor1d([weights.dense.bias]),
  ]);
  model.compile({ optimizer: tf.train.sgd(learningRate), loss: 'meanSquaredError' });
  return model;
}

function drawWeights(random: SeededRandom, width: number): RegressionWeights {
  return {
    lstm: {
      kernel: drawMatrix(random, features, 4 * units, width),
      recurrentKernel: drawMatrix(random, units, 4 * units, width),
      bias: random.numbers(4 * units, -width, width),
    },
    dense: {
      kernel: random.numbers(time * units, -width, width),
      bias: random.number(-width, width),
    },
  };
}

function drawBatch(random: SeededRandom): Batch {
  const x = [1, 2, 3].map(() => drawMatrix(random, time, features, 2));
  return { x, y: random.numbers(3, -1, 1) };
}

function flatten({ lstm, dense }: RegressionWeights): number[][] {
  return [lstm.kernel.flat(), lstm.recurrentKernel.flat(), lstm.bias, dense.kernel, [dense.bias]];
}

describe('training an LSTM without TensorFlow.js', () => {
  // Wide weights saturate some gates, where the derivative is 0.
  it.each<[RecurrentActivation, number]>([
    ['hardSigmoid', 0.3],
    ['hardSigmoid', 1.5],
    ['sigmoid', 0.3],
    ['sigmoid', 1.5],
  ])('gives TensorFlow.js’s losses and weights with %s, weights up to %d', async (gate, width) => {
    const random = new SeededRandom(3, `${gate} ${width}`);
    let weights = drawWeights(random, width);
    const model = buildModel(weights, gate);
    for (const batch of [drawBatch(random), drawBatch(random), drawBatch(random)]) {
      const x = tf.tensor3d(batch.x.map((sequence) => sequence.map((step) => [...step])));
      const y = tf.tensor1d([...batch.y]);
      const predicted = model.predict(x) as tf.Tensor;
      const { loss, predictions, gradient } = differentiate(weights, batch, gate);
      expect(largestDifference(predictions, predicted)).toBeLessThan(1e-5);
      expect(await model.trainOnBatch(x, y)).toBeCloseTo(loss, 5);
      weights = descend(weights, gradient, learningRate);
      const found = flatten(weights);
      for (const [index, tensor] of model.getWeights().entries()) {
        expect(largestDifference(found[index] ?? [], tensor)).toBeLessThan(1e-5);
      }
    }
  });

  it('agrees with small differences of the loss', () => {
    const random = new SeededRandom(5, 'differences');
    const weights = drawWeights(random, 0.5);
    const batch = drawBatch(random);
    const { gradient } = differentiate(weights, batch);
    const nudge = 1e-6;
    const lossAt = (change: number) => {
      const kernel = weights.lstm.recurrentKernel.map((row) => [...row]);
      const row = kernel[2] as number[];
      row[7] = (row[7] ?? 0) + change;
      const lstm = { ...weights.lstm, recurrentKernel: kernel };
      return differentiate({ ...weights, lstm }, batch).loss;
    };
    const slope = (lossAt(nudge) - lossAt(-nudge)) / (2 * nudge);
    expect(gradient.lstm.recurrentKernel[2]?.[7]).toBeCloseTo(slope, 6);
  });

  it('leaves a layer that does not move as it is', () => {
    const random = new SeededRandom(9, 'frozen');
    const weights = drawWeights(random, 0.5);
    const { gradient } = differentiate(weights, drawBatch(random));
    const next = descend(weights, gradient, 0.1, { lstm: false, dense: true });
    expect(next.lstm).toEqual(weights.lstm);
    expect(next.dense).not.toEqual(weights.dense);
  });

  it('gives NaN, not a number, where a weight is missing', () => {
    const random = new SeededRandom(1, 'missing');
    const weights = drawWeights(random, 0.5);
    const short = { ...weights, dense: { kernel: [1, 2, 3], bias: 0 } };
    expect(differentiate(short, drawBatch(random)).loss).toBeNaN();
  });
});

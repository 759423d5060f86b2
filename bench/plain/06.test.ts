import * as tf from '@tensorflow/tfjs';
import { model } from '../../solutions/06-regression-model';

test('is LSTM, Flatten, Dense, in this order', () => {
  expect(model.layers.map((layer) => layer.getClassName())).toEqual(['LSTM', 'Flatten', 'Dense']);
});

test('has 10 units and 1 unit', () => {
  expect(model.layers[0]?.getConfig().units).toBe(10);
  expect(model.layers[2]?.getConfig().units).toBe(1);
});

test('reads sequences of four numbers and predicts one', () => {
  expect(model.inputs[0]?.shape).toEqual([null, 4, 1]);
  expect((model.predict(tf.ones([3, 4, 1])) as tf.Tensor).shape).toEqual([3, 1]);
});

test('its loss is the mean squared error', () => {
  const x = tf.ones([3, 4, 1]);
  const y = tf.tensor2d([[1], [2], [5]]);
  const predicted = model.predict(x) as tf.Tensor;
  const expected = predicted.sub(y).square().mean().dataSync()[0] ?? Number.NaN;
  const loss = (model.evaluate(x, y) as tf.Scalar).dataSync()[0];
  expect(loss).toBeCloseTo(expected, 4);
});

test('its optimizer is SGD, and it moves the weights', async () => {
  expect(model.optimizer.getClassName()).toBe('SGD');
  const before = model.getWeights().map((weight) => Array.from(weight.dataSync()));
  await model.trainOnBatch(tf.ones([3, 4, 1]), tf.tensor2d([[1], [2], [5]]));
  const after = model.getWeights().map((weight) => Array.from(weight.dataSync()));
  expect(after).not.toEqual(before);
});

import * as tf from '@tensorflow/tfjs';
import { layer } from '../../solutions/04-simple-rnn-layer';

test('is a SimpleRNN', () => {
  expect(layer.getClassName()).toBe('SimpleRNN');
});

test('has 30 units', () => {
  expect(layer.getConfig().units).toBe(30);
});

test('works on (batch, time, features)', () => {
  const x = tf.randomNormal([2, 3, 1], 0, 1, 'float32', 1);
  const output = layer.apply(x) as tf.Tensor;
  const [kernel, recurrent, bias] = layer.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor];
  let h: tf.Tensor = tf.zeros([2, 30]);
  for (const step of tf.unstack(x, 1)) {
    h = tf.tanh(step.matMul(kernel).add(h.matMul(recurrent)).add(bias));
  }
  expect(output.shape).toEqual([2, 30]);
  expect(output.sub(h).abs().max().dataSync()[0]).toBeLessThan(1e-5);
});

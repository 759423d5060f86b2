import * as tf from '@tensorflow/tfjs';
import { layer } from '../../solutions/05-lstm-layer';

test('is an LSTM', () => {
  expect(layer.getClassName()).toBe('LSTM');
});

test('has 30 units', () => {
  expect(layer.getConfig().units).toBe(30);
});

test('works on (batch, time, features)', () => {
  const x = tf.randomNormal([2, 3, 1], 0, 1, 'float32', 1);
  const output = layer.apply(x) as tf.Tensor;
  const [kernel, recurrent, bias] = layer.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor];
  const gate = (z: tf.Tensor) => z.mul(0.2).add(0.5).clipByValue(0, 1);
  let h: tf.Tensor = tf.zeros([2, 30]);
  let c: tf.Tensor = tf.zeros([2, 30]);
  for (const step of tf.unstack(x, 1)) {
    const z = step.matMul(kernel).add(h.matMul(recurrent)).add(bias);
    const [i, f, candidate, o] = tf.split(z, 4, 1) as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
    c = gate(f)
      .mul(c)
      .add(gate(i).mul(tf.tanh(candidate)));
    h = gate(o).mul(tf.tanh(c));
  }
  expect(output.shape).toEqual([2, 30]);
  expect(output.sub(h).abs().max().dataSync()[0]).toBeLessThan(1e-5);
});

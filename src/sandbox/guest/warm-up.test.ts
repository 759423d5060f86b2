import './quiet-tensorflow';
import * as tf from '@tensorflow/tfjs';
import { warmUp } from './warm-up';

/** What a learner could see of TensorFlow.js's own state. Each look makes one tensor, layer and model. */
function look() {
  const tensor = tf.scalar(1);
  const { id } = tensor;
  tensor.dispose();
  return {
    id,
    memory: tf.memory(),
    lstm: tf.layers.lstm({ units: 1 }).name,
    model: tf.sequential().name,
  };
}

test('leaves no trace', async () => {
  const { random } = Math;
  const before = look();
  await warmUp();
  await warmUp();
  const after = look();
  expect(after.memory).toEqual(before.memory);
  // That of the first look alone was given between.
  expect(after.id).toBe(before.id + 1);
  expect([before.lstm, after.lstm]).toEqual(['lstm_LSTM1', 'lstm_LSTM2']);
  expect([before.model, after.model]).toEqual(['sequential_1', 'sequential_2']);
  expect(Math.random).toBe(random);
});

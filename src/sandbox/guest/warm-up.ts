import { formatWithOptions } from 'node:util';
import * as tf from '@tensorflow/tfjs';

/**
 * Trains a model of the size of the exercises once, and words what a learner would print of it, so
 * that the code of both is compiled and TensorFlow.js's kernels are set up. It leaves no trace:
 * everything has a name of its own, so that a learner's first layer is still called `lstm_LSTM1`,
 * the ids of tensors and variables start again where they were, and Math.random has drawn nothing.
 */
export async function warmUp(): Promise<void> {
  const { random } = Math;
  Math.random = () => 0.5;
  try {
    const losses = await trainOnce();
    formatWithOptions({}, losses, { loss: losses });
  } finally {
    Math.random = random;
  }
}

async function trainOnce(): Promise<unknown> {
  const counters = tf.engine().constructor as unknown as Record<string, number>;
  const { nextTensorId, nextVariableId } = counters;
  const model = tf.sequential({ name: 'warm-up' });
  model.add(
    tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true, name: 'warm-up-lstm' }),
  );
  model.add(tf.layers.flatten({ name: 'warm-up-flatten' }));
  model.add(tf.layers.dense({ units: 1, name: 'warm-up-dense' }));
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const x = tf.ones([5, 4, 1]);
  const y = tf.ones([5, 1]);
  const { history } = await model.fit(x, y, { epochs: 2, verbose: 0 });
  tf.dispose([x, y, model.predict(x)]);
  model.dispose();
  tf.disposeVariables();
  Object.assign(counters, { nextTensorId, nextVariableId });
  return history.loss;
}

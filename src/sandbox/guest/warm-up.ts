import * as tf from '@tensorflow/tfjs';

/**
 * Trains the smallest recurrent model once before the snapshot is taken, so that every child starts
 * with TensorFlow.js's code compiled and its kernels set up. It leaves no trace: everything has a
 * name of its own, so that a learner's first layer is still called `lstm_LSTM1`, and the ids of
 * tensors and variables start again where they were.
 */
export async function warmUp(): Promise<void> {
  const counters = tf.engine().constructor as unknown as Record<string, number>;
  const { nextTensorId, nextVariableId } = counters;
  const model = tf.sequential({ name: 'warm-up' });
  model.add(
    tf.layers.lstm({ units: 2, inputShape: [4, 1], returnSequences: true, name: 'warm-up-lstm' }),
  );
  model.add(tf.layers.flatten({ name: 'warm-up-flatten' }));
  model.add(tf.layers.dense({ units: 1, name: 'warm-up-dense' }));
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const x = tf.ones([5, 4, 1]);
  const y = tf.ones([5, 1]);
  await model.fit(x, y, { epochs: 1, verbose: 0 });
  tf.dispose([x, y, model.predict(x)]);
  model.dispose();
  tf.disposeVariables();
  Object.assign(counters, { nextTensorId, nextVariableId });
}

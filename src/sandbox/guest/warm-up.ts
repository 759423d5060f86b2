import { formatWithOptions } from 'node:util';
import * as tf from '@tensorflow/tfjs';
import { describeModel, fillWeights, measureLoss, readWeights } from '../../observing';
import { writeJson } from './write-json';

/**
 * Trains a model of the size of the exercises once, observes it, and words what a learner would print
 * of it, so that the code of all three is compiled and TensorFlow.js's kernels are set up. It leaves no
 * trace: everything has a name of its own, so that a learner's first layer is still called
 * `lstm_LSTM1`, the ids of tensors and variables start again where they were, and Math.random has
 * drawn nothing.
 */
export async function warmUp(): Promise<void> {
  const { random } = Math;
  Math.random = () => 0.5;
  try {
    const { losses, observed } = await trainOnce();
    writeJson(observed);
    formatWithOptions({}, losses, { loss: losses });
  } finally {
    Math.random = random;
  }
}

async function trainOnce() {
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
  fillWeights(model, [0.1, -0.1]);
  const measured = tf.tidy(() => measureLoss(model, x, y));
  const { history } = await model.fit(x, y, { epochs: 2, verbose: 0 });
  const observed = [describeModel(model), readWeights(model), measured];
  tf.dispose([x, y]);
  model.dispose();
  tf.disposeVariables();
  Object.assign(counters, { nextTensorId, nextVariableId });
  return { losses: history.loss, observed };
}

// expect: loss tf-loss-without-gradient
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'sgd', loss: (t: tf.Tensor, p: tf.Tensor) => {
  const [truth, found] = [t.dataSync(), p.dataSync()];
  return tf.scalar(found.reduce((sum, value, i) => sum + (value - truth[i]) ** 2, 0) / found.length);
} });

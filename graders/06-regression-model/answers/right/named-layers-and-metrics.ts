import * as tf from '@tensorflow/tfjs';

const lstm = tf.layers.lstm({
  name: 'memory',
  units: 10,
  inputShape: [4, 1],
  returnSequences: true,
  kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }),
  recurrentInitializer: tf.initializers.orthogonal({ seed: 2 }),
  unitForgetBias: true,
});

export const model = tf.sequential({ name: 'co2' });
model.add(lstm);
model.add(tf.layers.flatten({ name: 'flat' }));
model.add(tf.layers.dense({ name: 'ppm', units: 1, kernelInitializer: 'zeros' }));
model.compile({
  optimizer: tf.train.sgd(0.05),
  loss: { ppm: 'meanSquaredError' },
  metrics: ['mae', tf.metrics.meanAbsolutePercentageError],
});
model.summary();

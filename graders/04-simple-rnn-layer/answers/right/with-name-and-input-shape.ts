import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({
  units: 30,
  inputShape: [12, 3],
  name: 'memoire',
  activation: 'tanh',
  useBias: true,
  kernelInitializer: tf.initializers.randomNormal({ stddev: 0.05, seed: 7 }),
  recurrentInitializer: 'glorotUniform',
});

console.log(layer.name);

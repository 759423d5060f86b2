import * as tf from '@tensorflow/tfjs';

const options = { units: 30, dropout: 0.2, recurrentDropout: 0.1, trainable: false };

export const layer = tf.layers.lstm({
  ...options,
  kernelRegularizer: tf.regularizers.l2({ l2: 0.01 }),
  kernelConstraint: 'nonNeg',
});

import * as tf from '@tensorflow/tfjs';

export let layer: tf.layers.Layer;
layer = tf.layers.gru({
  units: 16,
  returnSequences: true,
  recurrentActivation: 'sigmoid',
  dropout: 0.2,
  recurrentDropout: 0.1,
  kernelInitializer: 'heNormal',
});
export const parameterCount = 960;

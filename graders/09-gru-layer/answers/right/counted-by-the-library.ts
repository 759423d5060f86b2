import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
layer.apply(tf.zeros([1, 1, 3]));
export const parameterCount = layer.countParams();

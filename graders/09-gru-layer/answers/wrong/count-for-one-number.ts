// expect: parameter-count count-for-other-input
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
layer.apply(tf.zeros([1, 1, 1]));
export const parameterCount = layer.countParams();

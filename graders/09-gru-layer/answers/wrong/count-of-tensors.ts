// expect: parameter-count count-of-tensors
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
layer.build([null, null, 3]);
export const parameterCount = layer.getWeights().length;

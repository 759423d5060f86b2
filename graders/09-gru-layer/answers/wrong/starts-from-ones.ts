// expect: outputs outputs-wrong
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
layer.getInitialState = (inputs: tf.Tensor) => [tf.ones([inputs.shape[0], 16])];
export const parameterCount = 960;

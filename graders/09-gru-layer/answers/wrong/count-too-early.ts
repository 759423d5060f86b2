// expect: parameter-count count-not-whole
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = layer.getWeights().length;

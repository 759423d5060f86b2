// expect: outputs other-activation
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, activation: 'relu' });
export const parameterCount = 960;

// expect: outputs other-recurrent-activation
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, recurrentActivation: 'tanh' });
export const parameterCount = 960;

// expect: parameter-count wrong-type
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = '960';

// expect: parameter-count wrong-type
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 3n * (3n * 16n + 16n ** 2n + 16n);

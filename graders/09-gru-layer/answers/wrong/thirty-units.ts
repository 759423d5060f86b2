// expect: units wrong-units
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 30, returnSequences: true });
export const parameterCount = 960;

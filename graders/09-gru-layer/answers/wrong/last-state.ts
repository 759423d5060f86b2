// expect: sequences last-state-only
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16 });
export const parameterCount = 960;

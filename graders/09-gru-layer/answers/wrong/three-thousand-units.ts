// expect: units wrong-units
// expect: sequences too-large-to-try
// expect: outputs too-large-to-try
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 3000, returnSequences: true });
export const parameterCount = 960;

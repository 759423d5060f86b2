// expect: outputs wrong-input-shape
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, inputShape: [2, 6, 3] });
export const parameterCount = 960;

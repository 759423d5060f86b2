// expect: units units-in-input-shape
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 3, returnSequences: true, inputShape: [6, 16] });
export const parameterCount = 960;

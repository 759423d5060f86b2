// expect: outputs reads-backwards
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, goBackwards: true });
export const parameterCount = 960;

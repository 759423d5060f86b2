// expect: kind wrapped-layer
// expect: units wrong-output-size
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.bidirectional({ layer: tf.layers.gru({ units: 16, returnSequences: true }) as tf.RNN, mergeMode: 'concat' });
export const parameterCount = 960;

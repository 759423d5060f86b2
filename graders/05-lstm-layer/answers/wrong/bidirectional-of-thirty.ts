// expect: kind wrapped-layer
// expect: units wrong-output-size
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

const inner = tf.layers.lstm({ units: 30 });
export const layer = tf.layers.bidirectional({ layer: inner, mergeMode: 'concat' });

// expect: kind wrapped-layer
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

const inner = tf.layers.lstm({ units: 15 });
export const layer = tf.layers.bidirectional({ layer: inner, mergeMode: 'concat' });

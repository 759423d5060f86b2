// expect: kind wrapped-layer
// expect: outputs outputs-of-another-layer

import * as tf from '@tensorflow/tfjs';

const inner = tf.layers.simpleRNN({ units: 15 });
export const layer = tf.layers.bidirectional({ layer: inner, mergeMode: 'concat' });

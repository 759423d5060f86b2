// expect: kind other-layer
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

Array.prototype.toJSON = () => ['LSTMCell'];
export const layer = tf.layers.dense({ units: 30 });
